package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.error.EaselException;
import dev.easel.job.JobStore;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** What tests against the vendor on this machine have in common. */
@Timeout(120)
abstract class VendorTest {

    static final ImageRequest BOAT = ImageRequest.builder()
            .prompt("A red boat")
            .model(BflModels.FLUX_2_PRO)
            .build();

    final BflStub vendor = new BflStub();
    final JobStore jobs = JobStore.inMemory();

    @AfterEach
    final void close() {
        vendor.close();
    }

    EaselBuilder builder() {
        return vendor.builder().jobs(jobs);
    }

    ImageResult result() {
        try (Easel easel = builder().build()) {
            return easel.generate(BOAT);
        }
    }

    EaselException failure() {
        try (Easel easel = builder().build()) {
            return assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
    }

    static String status(String status) {
        return "{\"id\": \"task-1\", \"status\": \"%s\", \"result\": null}".formatted(status);
    }
}
