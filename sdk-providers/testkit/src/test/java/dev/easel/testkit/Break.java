package dev.easel.testkit;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.policy.Timeouts;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The ways in which a call breaks off; each can happen at any moment at which something is under way. */
enum Break {
    RESET("reset"),
    CLOSED("closed"),
    SILENCE("silence"),
    SILENCE_FOR_GOOD("silence for good"),
    DRIPPING("a byte now and then"),
    GIVEN_UP("given up"),
    CLIENT_CLOSED("client closed");

    private static final Duration PAUSE = Fault.TIME.dividedBy(5);
    private static final Set<Moment> WITH_BYTES = EnumSet.of(Moment.BODY, Moment.EVENTS, Moment.POLL, Moment.DOWNLOAD);

    private final String words;

    Break(String words) {
        this.words = words;
    }

    /** All of them at all moments. */
    static Stream<Fault> faults() {
        return Stream.of(Moment.values())
                .flatMap(moment ->
                        Stream.of(values()).filter(each -> each.isAt(moment)).map(each -> each.at(moment)));
    }

    private boolean isAt(Moment moment) {
        return this == DRIPPING ? WITH_BYTES.contains(moment) : moment != Moment.SAVING;
    }

    private Fault at(Moment moment) {
        Fault fault = Fault.at(moment, promise(moment), words).answers(reply -> change(moment, reply));
        return switch (this) {
            case RESET, CLOSED -> lost(fault, moment);
            case SILENCE -> silent(fault, moment);
            case SILENCE_FOR_GOOD, DRIPPING ->
                fault.within(times -> times.call(Fault.TIME))
                        .comes(moment.in(Category.TIMEOUT))
                        .telling("callTimeout");
            case GIVEN_UP -> fault.when(Fault.Act.GIVE_UP).comes(moment.in(Category.CANCELLED));
            case CLIENT_CLOSED -> fault.when(Fault.Act.CLOSE).comes(moment.in(Category.CANCELLED));
        };
    }

    private Promise promise(Moment moment) {
        return switch (this) {
            case RESET -> moment.isFree() ? Promise.FREE_REPEATED : Promise.PAID_ONCE;
            case CLOSED ->
                moment == Moment.EVENTS
                        ? Promise.FINAL_EVENT
                        : moment.isFree() ? Promise.FREE_REPEATED : Promise.PAID_ONCE;
            case SILENCE -> moment.isFree() ? Promise.FREE_REPEATED : Promise.TIME_NAMED;
            case SILENCE_FOR_GOOD, DRIPPING -> Promise.CALL_TIME;
            case GIVEN_UP -> Promise.ENDED_BY_CALLER;
            case CLIENT_CLOSED -> Promise.CLIENT_CLOSED;
        };
    }

    private StubReply change(Moment moment, StubReply reply) {
        int come = moment.come(reply);
        boolean begun = WITH_BYTES.contains(moment);
        return switch (this) {
            case RESET -> begun ? reply.resetAfter(come) : StubReply.reset();
            case CLOSED -> begun ? reply.closedAfter(come) : StubReply.closed();
            case DRIPPING -> dripping(moment, reply);
            default -> begun ? reply.silentAfter(come) : silence(moment);
        };
    }

    /** An upload stands still only where nobody reads it. */
    private static StubReply silence(Moment moment) {
        return moment == Moment.UPLOAD ? StubReply.held() : StubReply.silence();
    }

    private static StubReply dripping(Moment moment, StubReply reply) {
        StubReply answer = moment == Moment.EVENTS ? reply.body(": still here\n".repeat(100)) : reply;
        return answer.dripping(PAUSE);
    }

    private static Fault lost(Fault fault, Moment moment) {
        if (moment.isFree()) {
            return fault.once();
        }
        if (moment == Moment.CONNECT) {
            return connecting(fault);
        }
        boolean ended = fault.promise() == Promise.FINAL_EVENT;
        return fault.inDoubt(ended ? Category.BAD_RESPONSE : Category.CONNECTION_LOST);
    }

    /** HttpClient may hand the body out before it fails; then nothing proves that it was not sent. */
    private static Fault connecting(Fault fault) {
        Expected unsent = Expected.nothingSent(Category.CONNECT);
        Expected doubt = new Expected(Optional.of(Category.CONNECTION_LOST), 0, Charge.MAYBE);
        return fault.what().equals(RESET.words)
                ? fault.comes(unsent).orElse(doubt)
                : fault.comes(doubt).orElse(unsent);
    }

    private static Fault silent(Fault fault, Moment moment) {
        Fault timed = fault.within(limit(moment.time()));
        if (moment.isFree()) {
            return timed.once();
        }
        Category category = moment == Moment.CONNECT ? Category.CONNECT : Category.TIMEOUT;
        return timed.comes(moment.in(category)).telling(moment.time());
    }

    private static UnaryOperator<Timeouts.Builder> limit(String name) {
        return switch (name) {
            case "connectTimeout" -> times -> times.connect(Fault.TIME);
            case "responseTimeout" -> times -> times.response(Fault.TIME);
            case "pollTimeout" -> times -> times.poll(Fault.TIME);
            default -> times -> times.idle(Fault.TIME);
        };
    }
}
