package dev.easel.internal.runner;

import dev.easel.internal.http.Head;
import dev.easel.internal.http.Limits;
import dev.easel.internal.sieve.Sieve;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Step;
import java.util.function.Function;

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
        Function<Head, Sieve<Received>> sieves = new Sieves(steps).document(call.lift());
        Courier courier =
                new Courier(steps, call, Limits.answer(steps.environment().timeouts()), sieves);
        Repeating<Step> request = send.price() == Step.Price.PAID
                ? new PaidRequest(steps, courier, call).repeating(this::next)
                : new Repeating<>(steps, steps.freeRepeats(), number -> courier.send(), this::free);
        steps.goOn(request.start());
    }

    private Step next(Outcome.Arrived arrived) {
        return steps.read(arrived, send.next());
    }

    private Verdict<Step> free(Outcome.Arrived arrived) {
        return arrived.head().isSuccess()
                ? new Verdict.Good<>(next(arrived))
                : new Verdict.Bad<>(Refusal.of(steps, arrived));
    }
}
