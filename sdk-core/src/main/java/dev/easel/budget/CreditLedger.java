package dev.easel.budget;

import dev.easel.error.BudgetExceededException;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.time.Instant;
import java.util.List;

/**
 * Accounts, and what is held and spent of them. A call's upper end is held before anything is sent; then the hold is settled
 * with the bill, or released, exactly once. Safe to share between threads; what else may share it, each ledger says.
 *
 * <p>What is settled and held in a day or month never comes above a limit by a hold. A booking belongs to the moment of its
 * hold, whenever it is settled or released. A hold whose process died counts as spent, is listed as uncertain, and only
 * {@link #reconcile} gives it back. The clock of an account never goes back: once something was booked on a day, nothing is
 * booked on an earlier one.
 *
 * <p>Every method throws {@link LocalFailureException} where the ledger cannot be read, or cannot be written for good: then
 * nothing may be sent.
 */
public interface CreditLedger extends AutoCloseable {

    /**
     * Opens an account, or gives it another plan from now on; with the same plan it changes nothing. What was booked stays,
     * and counts in the days and months of the new plan.
     *
     * @param account any name of 1 to {@value HoldRequest#MAX_ACCOUNT} characters
     * @throws InvalidRequestException if the account counts in another unit
     */
    void open(String account, CreditPlan plan);

    /**
     * Sets an amount aside. It is written for good before this returns.
     *
     * @throws BudgetExceededException if it does not fit, saying what it would cost, what is left and when that resets
     * @throws InvalidRequestException if there is no such account, or it counts in another unit
     */
    Hold hold(HoldRequest request);

    /**
     * Books a bill in full and gives back what is left of the hold. Does nothing if the hold is settled already.
     *
     * @param hold the hold's id
     * @throws InvalidRequestException if there is no such hold, or it was released or reconciled
     */
    void settle(String hold, Bill bill);

    /**
     * Books the bill of one call of a fan-out, and keeps the rest of the hold for the others; {@link #release} gives back
     * what is left once all have ended. Does nothing if that part is settled already.
     *
     * @param hold the hold's id
     * @param part any name of the call, of 1 to 40 characters
     * @throws InvalidRequestException if there is no such hold, or it is closed
     */
    void settle(String hold, String part, Bill bill);

    /**
     * Gives back what is left of a hold. Does nothing if that was done already.
     *
     * @param hold the hold's id
     * @throws InvalidRequestException if there is no such hold, or it was settled whole: this is no refund
     */
    void release(String hold);

    /**
     * What counts as spent although nobody knows whether it was, the oldest first: bills that are marked so, and holds
     * whose process is gone or whose time is over.
     */
    List<Entry> uncertain(String account);

    /**
     * Replaces what was uncertain by what is known; nothing gives it all back. Can be corrected by another call.
     *
     * @param entry one of {@link #uncertain}
     * @param actual what the vendor did bill
     * @throws InvalidRequestException if it is not uncertain: it is settled, or its process is still at work
     */
    void reconcile(Entry entry, Amount actual);

    /** How the account stands now. */
    Balance balance(String account);

    /**
     * The movements of an account, the oldest first.
     *
     * @param from the first moment
     * @param until the moment after the last one
     */
    List<Entry> entries(String account, Instant from, Instant until);

    /** Gives files and threads back; what a caller brought stays open. Holds stay as they are. */
    @Override
    void close();
}
