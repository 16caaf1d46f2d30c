package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.Hold;
import dev.easel.budget.HoldRequest;
import org.jspecify.annotations.Nullable;

/** An account of a ledger. */
final class AccountPurse implements Purse {

    private final CreditLedger ledger;
    private final String account;
    private volatile @Nullable String unit;

    AccountPurse(CreditLedger ledger, String account) {
        this.ledger = ledger;
        this.account = account;
    }

    /** An account never changes its unit, so it is asked for once. */
    @Override
    public String unit() {
        String known = unit;
        if (known == null) {
            known = ledger.balance(account).plan().unit();
            unit = known;
        }
        return known;
    }

    @Override
    public Amount left() {
        return ledger.balance(account).left();
    }

    @Override
    public Pot hold(HoldRequest request) {
        Hold hold =
                ledger.hold(HoldRequest.builder().from(request).account(account).build());
        return new AccountPot(ledger, hold);
    }

    private record AccountPot(CreditLedger ledger, Hold hold) implements Pot {

        @Override
        public Amount amount() {
            return hold.amount();
        }

        @Override
        public void settle(String part, Bill bill) {
            ledger.settle(hold.id(), part, bill);
        }

        @Override
        public void release() {
            ledger.release(hold.id());
        }
    }
}
