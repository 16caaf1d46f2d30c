package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.Hold;
import dev.easel.budget.HoldRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Of what a ledger did not confirm nobody knows whether it is booked, so nothing is given back before it is. */
    private static final class AccountPot implements Pot {

        private final CreditLedger ledger;
        private final Hold hold;
        private final Map<String, Bill> unconfirmed = new ConcurrentHashMap<>();

        AccountPot(CreditLedger ledger, Hold hold) {
            this.ledger = ledger;
            this.hold = hold;
        }

        @Override
        public Amount amount() {
            return hold.amount();
        }

        @Override
        public void settle(String part, Bill bill) {
            unconfirmed.put(part, bill);
            confirm(part, bill);
        }

        /** A ledger does nothing if the part is settled already. */
        private void confirm(String part, Bill bill) {
            ledger.settle(hold.id(), part, bill);
            unconfirmed.remove(part);
        }

        @Override
        public void release() {
            unconfirmed.forEach(this::confirm);
            ledger.release(hold.id());
        }
    }
}
