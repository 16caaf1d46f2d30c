package consumer;

import dev.easel.Easel;
import java.nio.file.Files;
import java.nio.file.Path;

/** An application: finds its providers, draws one image, saves it. */
public final class Consumer {

    private Consumer() {}

    public static void main(String... args) throws Exception {
        Path target = Path.of(args[0]);
        Files.deleteIfExists(target);
        try (Easel easel = Easel.discover()) {
            Path cup = easel.generate("A coffee cup with 'Open at 7' on the sleeve").image().saveTo(target);
            String module = Easel.class.getModule().isNamed() ? "module path" : "class path";
            System.out.printf("%s: %s, %d bytes, providers %s%n", module, cup.getFileName(), Files.size(cup), easel.providers());
        }
    }
}
