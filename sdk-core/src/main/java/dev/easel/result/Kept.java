package dev.easel.result;

import dev.easel.error.Failure;
import dev.easel.error.PaidImage;
import dev.easel.error.PaidWork;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Puts images that came into a failure, so that paid work is never lost. */
final class Kept {

    private Kept() {}

    /** The failure with these images beside those that it holds, each once. */
    static Failure in(Failure failure, Collection<? extends PaidImage> images) {
        PaidWork.Builder work = PaidWork.builder();
        failure.paidWork().ifPresent(work::from);
        Set<PaidImage> all = new LinkedHashSet<>();
        failure.paidWork().map(PaidWork::images).ifPresent(all::addAll);
        all.addAll(images);
        return Failure.builder()
                .from(failure)
                .paidWork(work.images(all).build())
                .build();
    }
}
