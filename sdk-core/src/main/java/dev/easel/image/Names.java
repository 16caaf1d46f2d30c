package dev.easel.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Names of image files. */
final class Names {

    /** Endings that say what an image is; any other belongs to the name, as in {@code cup.v2}. */
    private static final Set<String> OF_FORMATS = Set.of(
            "png", "apng", "jpg", "jpeg", "jpe", "jfif", "jp2", "jxl", "webp", "gif", "svg", "svgz", "avif", "heic",
            "heif", "bmp", "tif", "tiff", "ico");

    private static final int LONGEST_SHOWN = 80;

    private Names() {}

    static Path withExtension(Path file, ImageFormat format) throws IOException {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        if (format.extensions().contains(extension)) {
            return file;
        }
        boolean replaced = dot > 0 && (extension.isEmpty() || OF_FORMATS.contains(extension));
        Path mended = file.resolveSibling((replaced ? name.substring(0, dot) : name) + "." + format.extension());
        refuseDirectory(mended);
        return mended;
    }

    private static String name(Path file) throws IOException {
        refuseDirectory(file);
        String name = Objects.requireNonNullElse(file.getFileName(), "").toString();
        if (name.isBlank() || name.equals("..") || name.indexOf('\0') >= 0) {
            throw new IOException("that is no name of a file. Give the image a name such as cup.png.");
        }
        return name;
    }

    private static void refuseDirectory(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("%s is a directory. Name a file in it, such as cup.png.".formatted(file));
        }
    }

    /** The last part of a path, fit for a message: short, and without what would break a line of a log. */
    static String shown(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > LONGEST_SHOWN ? clean.substring(0, LONGEST_SHOWN) + "…" : clean;
    }
}
