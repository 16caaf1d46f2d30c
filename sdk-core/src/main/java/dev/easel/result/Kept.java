package dev.easel.result;

import dev.easel.error.Failure;
import dev.easel.error.PaidImage;
import dev.easel.error.PaidWork;
import java.util.Collection;

/** Puts images that came into a failure, so that paid work is never lost. */
final class Kept {

    private Kept() {}

    static Failure in(Failure failure, Collection<? extends PaidImage> images) {
        PaidWork.Builder work = PaidWork.builder();
        failure.paidWork().ifPresent(work::from);
        return Failure.builder()
                .from(failure)
                .paidWork(work.images(images).build())
                .build();
    }
}
