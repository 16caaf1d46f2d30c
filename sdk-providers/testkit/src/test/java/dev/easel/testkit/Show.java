package dev.easel.testkit;

import dev.easel.Easel;
import dev.easel.EaselBuilder;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.ImageProvider;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programs that run in a JVM of their own: {@code answer|form|document|calls VENDOR DIRECTORY}. */
final class Show {

    static final int IMAGES = 10;
    static final int REFERENCES = 16;
    static final int CALLS = 1000;
    static final int LENGTH = 24 << 20;

    private static final int FEW_THREADS = 50;
    private static final String KEY = "sk-show-0123456789";

    private Show() {}

    public static void main(String[] arguments) {
        URI vendor = URI.create(arguments[1]);
        Path directory = Path.of(arguments[2]);
        ImageProvider pronto = ToyOptions.pronto(options -> options.key(KEY).baseUrl(vendor));
        ImageProvider kiln = ToyOptions.kiln(options -> options.key(KEY).baseUrl(vendor));
        switch (arguments[0]) {
            case "answer" -> answer(pronto, directory);
            case "form" -> upload(pronto, directory);
            case "document" -> upload(kiln, directory);
            case "calls" -> calls(pronto, directory);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Easel easel(ImageProvider provider, Path directory) {
        EaselBuilder builder = Easel.builder().provider(provider).spoolDirectory(directory);
        return builder.clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
                .build();
    }

    private static void answer(ImageProvider provider, Path directory) {
        try (Easel easel = easel(provider, directory)) {
            ImageResult result = easel.generate(boat().n(IMAGES).build());
            require(result.images().size() == IMAGES, result);
            result.images().forEach(image -> require(image.length() > LENGTH, image));
            result.images().forEach(GeneratedImage::discard);
        }
    }

    private static void upload(ImageProvider provider, Path directory) {
        List<Reference> references = Stream.generate(() -> Reference.of(directory.resolve("large.png")))
                .limit(REFERENCES)
                .toList();
        try (Easel easel = easel(provider, directory)) {
            ImageResult result = easel.generate(boat().references(references).build());
            require(result.images().size() == 1, result);
        }
    }

    private static void calls(ImageProvider provider, Path directory) {
        try (Easel easel = easel(provider, directory)) {
            List<CompletableFuture<ImageResult>> calls = IntStream.range(0, CALLS)
                    .mapToObj(i -> easel.generateAsync(boat().build()))
                    .toList();
            calls.forEach(call -> require(call.join().images().size() == 1, call));
            int threads = ManagementFactory.getThreadMXBean().getPeakThreadCount();
            require(threads < FEW_THREADS, threads + " threads");
        }
    }

    private static ImageRequest.Builder boat() {
        return ImageRequest.builder().prompt("A red boat");
    }

    private static void require(boolean holds, Object what) {
        if (!holds) {
            throw new IllegalStateException("not what was promised: " + what);
        }
    }
}
