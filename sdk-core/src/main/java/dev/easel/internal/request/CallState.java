package dev.easel.internal.request;

import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.PaidImage;
import dev.easel.error.PaidWork;
import dev.easel.internal.http.Exchange;
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

    private int attempts;
    private boolean accepted;
    private int doubts;
    private @Nullable Exchange<?> paid;
    private @Nullable String requestId;
    private @Nullable Ticket ticket;
    private List<URI> results = List.of();

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
        id.ifPresent(text -> requestId = VendorText.shown(text, ID_LENGTH));
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
                .message(VendorText.shown(failure.message()))
                .attempts(Math.max(failure.attempts(), attempts));
        failure.code().map(code -> VendorText.shown(code, ID_LENGTH)).ifPresent(told::code);
        failure.requestId()
                .map(id -> VendorText.shown(id, ID_LENGTH))
                .or(this::requestId)
                .ifPresent(told::requestId);
        if (failure.charge() != Charge.NO) {
            paidWork(failure.paidWork()).ifPresent(told::paidWork);
        }
        return told.build();
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
