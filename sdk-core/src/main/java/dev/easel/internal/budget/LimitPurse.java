package dev.easel.internal.budget;

import dev.easel.budget.Amount;
import dev.easel.budget.Bill;
import dev.easel.budget.HoldRequest;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Problem;
import java.util.List;

/** The most that all calls of a view spend together, for as long as it is used. */
final class LimitPurse implements Purse {

    private final Amount limit;
    private Amount used;
    private Amount held;

    LimitPurse(Amount limit) {
        this.limit = limit;
        this.used = Amount.zero(limit.unit());
        this.held = used;
    }

    @Override
    public String unit() {
        return limit.unit();
    }

    @Override
    public synchronized Amount left() {
        return limit.without(used).without(held);
    }

    @Override
    public synchronized Pot hold(HoldRequest request) {
        Amount sum = used.plus(held).plus(request.amount());
        if (sum.compareTo(limit) > 0) {
            throw refusal(request.amount());
        }
        held = held.plus(request.amount());
        return new LimitPot(request.amount());
    }

    private BudgetExceededException refusal(Amount amount) {
        String reason = "%s of the limit of %s are left, which does not reset.".formatted(left(), limit);
        return new BudgetExceededException(Failure.unsent(
                        Category.BUDGET,
                        "This would cost up to %s, but %s Nothing was sent. Ask for less, or set another limit."
                                .formatted(amount, reason))
                .problems(List.of(Problem.of("limit", amount.toString(), reason)))
                .build());
    }

    /** Guarded by the purse. */
    private final class LimitPot implements Pot {

        private final Amount amount;
        private Amount left;

        LimitPot(Amount amount) {
            this.amount = amount;
            this.left = amount;
        }

        @Override
        public Amount amount() {
            return amount;
        }

        @Override
        public void settle(String part, Bill bill) {
            synchronized (LimitPurse.this) {
                used = used.plus(bill.amount());
                give(bill.amount());
            }
        }

        @Override
        public void release() {
            synchronized (LimitPurse.this) {
                give(left);
            }
        }

        /** Takes so much out of what is held, but no more than is still there. */
        private void give(Amount wanted) {
            Amount after = left.without(wanted);
            held = held.without(left).plus(after);
            left = after;
        }
    }
}
