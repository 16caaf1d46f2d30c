package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.CallBill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is held for one request: settled call by call, and what is left is given back once at the end. Waits for ledgers; to be
 * used by one thread at a time. No trouble of a ledger touches the request: what was not settled counts as spent.
 */
public final class Reserve {

    /** Nothing is held, since nobody counts. */
    public static final Reserve NONE = new Reserve(List.of());

    private static final Logger log = LoggerFactory.getLogger("dev.easel");

    private final List<Share> shares;

    Reserve(List<Share> shares) {
        this.shares = List.copyOf(shares);
    }

    /** Whether nothing is held. */
    public boolean isEmpty() {
        return shares.isEmpty();
    }

    /** How much is held, in each unit that somebody counts. */
    public List<Amount> held() {
        return shares.stream().map(Share::held).toList();
    }

    /**
     * Books what one call cost.
     *
     * @param doubts how many tries before its last one may have been billed, too
     * @return what was booked, in each unit; nothing where it surely cost nothing, or could not be settled by now
     */
    public List<Bill> settle(PlannedCall call, CallBill bill, Optional<String> requestId, int doubts) {
        List<Bill> booked = new ArrayList<>();
        for (Share share : shares) {
            keep(() -> share.settle(call, bill, requestId).ifPresent(booked::add));
            if (doubts > 0) {
                keep(() -> share.settleDoubts(call, doubts));
            }
        }
        return booked;
    }

    /** Gives back what is left, after what could not be settled before; as long as it cannot, all stays held. */
    public void release() {
        shares.forEach(share -> keep(share::release));
    }

    /** A ledger may be the caller's code: whatever it throws must not change the call. */
    static void keep(Runnable booking) {
        try {
            booking.run();
        } catch (RuntimeException e) {
            log.warn(
                    "A call could not be settled; what is held for it counts until it is settled or reconciled: {}",
                    e.toString());
        }
    }
}
