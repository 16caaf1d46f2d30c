package dev.easel.internal.request;

import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.PaidImage;
import dev.easel.error.PaidWork;
import dev.easel.internal.http.Exchange;
import dev.easel.internal.text.Secrets;
import dev.easel.internal.text.Unsaid;
import dev.easel.internal.text.VendorText;
import dev.easel.job.Ticket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one call so far: what any failure of it must tell. Safe to share. */
public final class CallState {

    private static final int ID_LENGTH = 200;

    private final String prompt;
    private Secrets key = Secrets.NONE;
    private int attempts;
    private boolean accepted;
    private int doubts;
    private @Nullable Exchange<?> paid;
    private @Nullable String requestId;
    private @Nullable Ticket ticket;
    private List<URI> results = List.of();

    /** Starts it for a call with a prompt, which no failure tells. */
    public CallState(String prompt) {
        this.prompt = prompt;
    }

    /** A request carries this key, which no failure tells. */
    public synchronized void hide(Secrets used) {
        if (!used.equals(Secrets.NONE)) {
            key = used;
        }
    }

    /** A paid request is under way. */
    synchronized void sending(Exchange<?> exchange) {
        attempts++;
        paid = exchange;
    }

    /** A paid request succeeded. */
    synchronized void succeeded() {
        paid = null;
        accepted = true;
    }

    /** A paid request failed. */
    synchronized void missed(Charge charge) {
        paid = null;
        doubts += charge == Charge.NO ? 0 : 1;
    }

    /** How many of its paid requests failed in a way that may have been billed. */
    public synchronized int doubts() {
        return doubts;
    }

    synchronized void requestId(Optional<String> id) {
        id.ifPresent(text -> requestId = id(text));
    }

    public synchronized Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    public synchronized void task(Ticket accepted) {
        this.accepted = true;
        ticket = accepted;
    }

    public synchronized Optional<Ticket> task() {
        return Optional.ofNullable(ticket);
    }

    public synchronized void results(List<URI> urls) {
        results = List.copyOf(urls);
    }

    /** What a call costs that is ended right now. */
    public synchronized Charge chargeNow() {
        return accepted || doubts > 0 || (paid != null && paid.isSent()) ? Charge.MAYBE : Charge.NO;
    }

    /** A failure of what came later, or of another attempt, does not undo that a paid request was executed. */
    public synchronized Failure afterwards(Failure failure) {
        return (accepted || doubts > 0) && failure.charge() == Charge.NO
                ? Failure.builder().from(failure).charge(Charge.MAYBE).build()
                : failure;
    }

    /** The failure with all that is known of the call, fit to be shown. */
    public synchronized Failure told(Failure failure) {
        Failure.Builder told = Failure.builder()
                .from(failure)
                .message(VendorText.shown(unsaid(failure.message())))
                .cause(failure.cause().map(key::scrub))
                .attempts(Math.max(failure.attempts(), attempts));
        failure.code().map(this::unsaid).map(CallState::id).ifPresent(told::code);
        failure.requestId()
                .map(this::unsaid)
                .map(CallState::id)
                .or(this::requestId)
                .ifPresent(told::requestId);
        if (failure.charge() != Charge.NO) {
            paidWork(failure.paidWork()).ifPresent(told::paidWork);
        }
        return told.build();
    }

    private String unsaid(String text) {
        return Unsaid.prompt(prompt, key.scrub(text));
    }

    private static String id(String text) {
        return VendorText.shown(text, ID_LENGTH);
    }

    private Optional<PaidWork> paidWork(Optional<PaidWork> known) {
        PaidWork.Builder work = PaidWork.builder();
        List<PaidImage> images = new ArrayList<>();
        known.ifPresent(it -> images.addAll(it.images()));
        known.flatMap(PaidWork::taskId).or(() -> task().map(Ticket::taskId)).ifPresent(work::taskId);
        known.flatMap(PaidWork::pollingUrl)
                .or(() -> task().flatMap(Ticket::pollingUrl))
                .ifPresent(work::pollingUrl);
        PaidWork all = work.images(images)
                .resultUrls(known.filter(it -> !it.resultUrls().isEmpty())
                        .map(PaidWork::resultUrls)
                        .orElse(results))
                .build();
        return all.equals(PaidWork.builder().build()) ? Optional.empty() : Optional.of(all);
    }
}
