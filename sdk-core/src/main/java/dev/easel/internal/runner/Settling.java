package dev.easel.internal.runner;

import dev.easel.budget.Bill;
import dev.easel.error.Charge;
import dev.easel.event.CallEvent;
import dev.easel.event.CallListener;
import dev.easel.internal.budget.Reserve;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.CallBill;
import java.util.List;
import java.util.Optional;

/** Settles the calls of a run, one after another, on threads that may wait for a ledger. */
final class Settling {

    private final Plan plan;
    private final RunEnvironment environment;
    private final Reserve reserve;
    private final SerialEvents line;

    Settling(Plan plan, RunEnvironment environment) {
        this.plan = plan;
        this.environment = environment;
        this.reserve = environment.reserve();
        this.line = new SerialEvents(
                CallListener.NONE, environment.engine().workers().io());
    }

    void tellHeld() {
        reserve.held().forEach(amount -> environment.events().tell(new CallEvent.Held(plan, amount.toString())));
    }

    /**
     * Books what became of a call.
     *
     * @param doubts how many of its requests may have been billed although they failed
     */
    void settle(PlannedCall call, CallBill bill, Optional<String> requestId, int doubts) {
        if (!reserve.isEmpty()) {
            int earlier = earlier(bill, doubts);
            line.then(() -> tell(call, reserve.settle(call, bill, requestId, earlier)));
        }
    }

    /** The last request is in the bill; those before it were sent again because the caller allows that. */
    private int earlier(CallBill bill, int doubts) {
        int before = bill.charge() == Charge.MAYBE ? doubts - 1 : doubts;
        return Math.max(0, Math.min(before, environment.retry().retriesEvenIfBilled()));
    }

    private void tell(PlannedCall call, List<Bill> booked) {
        booked.forEach(bill -> environment
                .events()
                .tell(new CallEvent.Settled(plan, call, bill.amount().toString(), bill.uncertain())));
    }

    /** Gives back what is left, and then says how the run ended. */
    void end(Runnable saying) {
        if (reserve.isEmpty()) {
            saying.run();
        } else {
            line.then(() -> {
                try {
                    reserve.release();
                } finally {
                    saying.run();
                }
            });
        }
    }
}
