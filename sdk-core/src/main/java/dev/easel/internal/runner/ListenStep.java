package dev.easel.internal.runner;

import dev.easel.internal.http.Limits;
import dev.easel.internal.request.Courier;
import dev.easel.internal.request.Outcome;
import dev.easel.internal.request.PaidRequest;
import dev.easel.internal.request.Received;
import dev.easel.internal.request.Sieves;
import dev.easel.spi.HttpCall;
import dev.easel.spi.Step;

/** Sends a paid request and reads its answer as a stream of events. */
final class ListenStep {

    private final CallSteps steps;
    private final Step.Listen listen;

    ListenStep(CallSteps steps, Step.Listen listen) {
        this.steps = steps;
        this.listen = listen;
    }

    void start() {
        HttpCall call = listen.call();
        Sieves sieves = Sieves.events(steps, call.lift(), listen.reader());
        Courier courier =
                new Courier(steps, call, Limits.stream(steps.environment().timeouts()), sieves);
        steps.goOn(new PaidRequest(steps, courier, call)
                .repeating(ListenStep::last)
                .start());
    }

    private static Step last(Outcome.Arrived arrived) {
        return ((Received.Events) arrived.received()).last();
    }
}
