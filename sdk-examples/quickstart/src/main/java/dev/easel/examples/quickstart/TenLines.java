package dev.easel.examples.quickstart;

import dev.easel.Easel;
import dev.easel.image.Quality;
import dev.easel.plan.Plan;
import dev.easel.request.ImageRequest;
import java.nio.file.Path;
import java.util.List;

/** The README's example. */
final class TenLines {

    private TenLines() {}

    static List<Path> run(Path directory) {
        // tag: ten-lines
        try (Easel easel = Easel.discover()) { // the providers on the class path, with their keys from the environment
            ImageRequest request = ImageRequest.builder()
                    .prompt("A coffee cup with 'Open at 7' on the sleeve")
                    .size("2K 3:2")
                    .quality(Quality.HIGH)
                    .n(2)
                    .build();
            Plan plan = easel.plan(request); // pure and offline: what will be sent, in how many calls
            plan.values().forEach(System.out::println);
            return easel.generate(request).saveIn(directory); // true extensions, all or nothing
        }
        // end: ten-lines
    }
}
