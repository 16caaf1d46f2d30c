package dev.easel.internal.runner;

import dev.easel.internal.http.Limits;
import dev.easel.internal.request.Courier;
import dev.easel.internal.request.Outcome;
import dev.easel.internal.request.PaidRequest;
import dev.easel.internal.request.Refusal;
import dev.easel.internal.request.Repeating;
import dev.easel.internal.request.Sieves;
import dev.easel.internal.request.Verdict;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Step;

/** Sends a request and hands its answer to the provider. */
final class SendStep {

    private final CallSteps steps;
    private final Step.Send send;

    SendStep(CallSteps steps, Step.Send send) {
        this.steps = steps;
        this.send = send;
    }

    void start() {
        HttpCall call = send.call();
        Courier courier = new Courier(
                steps, call, Limits.answer(steps.environment().timeouts()), Sieves.document(steps, call.lift()));
        Repeating<Step> request = send.price() == Step.Price.PAID
                ? new PaidRequest(steps, courier, call).repeating(this::next)
                : new Repeating<>(steps, steps.freeRepeats(), number -> courier.send(), this::free);
        steps.goOn(request.start());
    }

    private Step next(Outcome.Arrived arrived) {
        return arrived.read(steps, send.next());
    }

    private Verdict<Step> free(Outcome.Arrived arrived) {
        return arrived.head().isSuccess()
                ? new Verdict.Good<>(next(arrived))
                : new Verdict.Bad<>(Refusal.of(steps, arrived));
    }
}
