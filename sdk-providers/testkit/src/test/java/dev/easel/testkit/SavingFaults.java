package dev.easel.testkit;

import static dev.easel.testkit.Form.ASYNC;
import static dev.easel.testkit.Form.BLOCKING;
import static dev.easel.testkit.Form.STREAM;

import dev.easel.error.Category;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What may stand in the way of an image on its way to the disk, before it is paid for and after. */
final class SavingFaults {

    private SavingFaults() {}

    static Stream<Fault> faults() {
        return Stream.concat(before(), after());
    }

    private static Stream<Fault> before() {
        return Stream.of(
                saving("a file in place of the directory", Promise.PLACE_CHECKED)
                        .prepared(scene -> write(scene.target()))
                        .in(BLOCKING)
                        .free(Category.INVALID_REQUEST, 0),
                saving("a name that is taken", Promise.PLACE_CHECKED)
                        .prepared(scene -> write(scene.target().resolve("image-1.png")))
                        .in(BLOCKING)
                        .free(Category.INVALID_REQUEST, 0),
                saving("nothing wrong", Promise.NOTHING_HALF));
    }

    private static Stream<Fault> after() {
        return Stream.of(
                saving("a name that is taken", Promise.NOTHING_LOST)
                        .prepared(scene -> write(scene.target().resolve("image-1.png")))
                        .in(ASYNC, STREAM)
                        .free(Category.LOCAL_IO, 1)
                        .telling("1024x1024"),
                saving("a file in place of the directory", Promise.NOTHING_HALF)
                        .prepared(scene -> write(scene.target()))
                        .in(ASYNC, STREAM)
                        .free(Category.INVALID_REQUEST, 1),
                saving("a name that is taken meanwhile", Promise.IMAGES_KEPT)
                        .prepared(scene -> scene.stage().vendor().alter((request, reply) -> {
                            write(scene.target().resolve("image-1.png"));
                            return reply;
                        }))
                        .in(BLOCKING)
                        .inDoubt(Category.LOCAL_IO)
                        .telling("1024x1024")
                        .leaving("image-1.png"),
                saving("a spool that takes nothing", Promise.ONE_OF_TWO)
                        .prepared(scene -> write(scene.spool()))
                        .in(ASYNC, STREAM)
                        .inDoubt(Category.LOCAL_IO));
    }

    private static void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "the caller's own");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault saving(String what, Promise promise) {
        return Fault.at(Moment.SAVING, promise, what);
    }
}
