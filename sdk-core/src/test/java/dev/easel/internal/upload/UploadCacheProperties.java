package dev.easel.internal.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.Pngs;
import dev.easel.image.Reference;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UploadCacheProperties {

    private static final long LIFE = 100;

    /** Some of one length, so that only their bytes tell them apart. */
    private static final List<byte[]> CONTENTS =
            IntStream.range(0, 6).mapToObj(i -> Pngs.grey(1 + i / 4, 1, i)).toList();

    /** A handle and until when it is good. */
    private record Good(String handle, long until) {}

    @Property(tries = 300)
    void oneAfterAnotherEachContentHasTheHandleOfItsLatestUpload(@ForAll long seed) {
        Random random = new Random(seed);
        AtomicLong now = new AtomicLong(random.nextLong());
        ContentHashes hashes = new ContentHashes();
        UploadCache cache = new UploadCache(hashes, Runnable::run, now::get);
        Vendor vendor = new Vendor(hashes);
        Map<String, Good> expected = new HashMap<>();
        List<Reference> references = CONTENTS.stream().map(Reference::of).toList();
        for (int i = 0; i < 60; i++) {
            int content = random.nextInt(CONTENTS.size());
            String scope = random.nextBoolean() ? "a" : "b";
            Reference reference = random.nextBoolean() ? references.get(content) : Reference.of(CONTENTS.get(content));
            Good good = expected.get(scope + content);
            if (good == null || now.get() - good.until() >= 0) {
                good = new Good("file-" + vendor.begun(), now.get() + LIFE);
                expected.put(scope + content, good);
            }

            assertEquals(
                    good.handle(),
                    cache.handle(scope, reference, Duration.ofNanos(LIFE), vendor.atOnce(reference))
                            .getNow("pending"));
            now.addAndGet(random.nextInt(20));
        }
    }
}
