package dev.easel.sketch.internal.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundled fonts, loaded once per process: the JDK copies a font to a temporary file that lives until it exits. */
final class FontFiles {
    static final String FOLDER = "/dev/easel/sketch/fonts/";
    static final String SERIF_BOLD = "NotoSerifDisplay-Bold.ttf";
    static final String SANS_BOLD = "NotoSans-Bold.ttf";
    static final String SANS = "NotoSans-Regular.ttf";
    static final String SYMBOLS = "NotoSansSymbols-Regular.ttf";
    static final String MORE_SYMBOLS = "NotoSansSymbols2-Regular.ttf";
    static final String EAST_ASIAN = "DroidSansFallback.ttf";
    /** Scripts that have files of their own, in both weights. */
    static final List<String> SCRIPTS =
            List.of("NotoSansArabic-Regular.ttf", "NotoSansHebrew-Regular.ttf", "NotoSansDevanagari-Regular.ttf");

    static final List<String> BOLD_SCRIPTS =
            List.of("NotoSansArabic-Bold.ttf", "NotoSansHebrew-Bold.ttf", "NotoSansDevanagari-Bold.ttf");
    static final List<String> ALL = Stream.of(
                    List.of(SERIF_BOLD, SANS_BOLD, SANS, SYMBOLS, MORE_SYMBOLS, EAST_ASIAN), SCRIPTS, BOLD_SCRIPTS)
            .flatMap(List::stream)
            .toList();

    private FontFiles() {}

    /**
     * The font of a file in {@link #ALL}.
     *
     * @throws FontsUnavailableException if the machine has no font system, each time that it is asked
     */
    static Font font(String file) {
        return Objects.requireNonNull(Once.ATTEMPT.fonts().get(file), file);
    }

    /** Keeps a failure as well as a success: a class whose initializer throws gives a useless error the second time. */
    private static final class Once {
        static final Attempt ATTEMPT = Attempt.at(FontFiles::load);
    }

    private static Font load(String file) {
        try (InputStream in = FontFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("Cannot read the bundled font " + file, e);
        }
    }

    /** The outcome of loading all fonts: the fonts, or why there are none. */
    static final class Attempt {
        private final Map<String, Font> fonts;
        private final List<Throwable> failure;

        private Attempt(Map<String, Font> fonts, List<Throwable> failure) {
            this.fonts = fonts;
            this.failure = failure;
        }

        /** A font system that is missing shows as InternalError, NoClassDefFoundError or UnsatisfiedLinkError. */
        static Attempt at(Function<String, Font> loader) {
            try {
                return new Attempt(ALL.stream().collect(Collectors.toUnmodifiableMap(f -> f, loader)), List.of());
            } catch (RuntimeException | LinkageError | InternalError e) {
                return new Attempt(Map.of(), List.of(e));
            }
        }

        Map<String, Font> fonts() {
            for (Throwable cause : failure) {
                throw new FontsUnavailableException(cause);
            }
            return fonts;
        }
    }
}
