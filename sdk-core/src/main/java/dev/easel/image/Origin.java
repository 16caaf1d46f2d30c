package dev.easel.image;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where a reference comes from. */
sealed interface Origin {

    Optional<ImageHeader> header();

    InputStream open();

    void check();

    String describe();

    /**
     * Bytes on this machine.
     *
     * @param name what a message calls them
     * @param known what the first bytes told
     * @param source where they are
     */
    record Local(String name, ImageHeader known, ByteSource source) implements Origin {

        static Local of(String name, Uninterrupted.Work<ByteSource> bytes) {
            try {
                return Uninterrupted.run(() -> of(name, bytes.run()));
            } catch (InvalidImageException e) {
                throw new InvalidRequestException(
                        "The reference %s cannot be used. %s Give a PNG, JPEG, WebP, GIF or SVG, as far as the model takes it."
                                .formatted(name, e.getMessage()));
            } catch (ByteSource.TooLargeException e) {
                String message = "The reference %s has more than %d bytes, the most that is allowed; make it smaller."
                        .formatted(name, Reference.MAX_LENGTH);
                throw new InvalidRequestException(
                        Failure.unsent(Category.TOO_LARGE, message).build());
            } catch (IOException e) {
                throw unreadable(name, e);
            }
        }

        private static Local of(String name, ByteSource source) throws IOException {
            if (source.length() > Reference.MAX_LENGTH) {
                throw new ByteSource.TooLargeException();
            }
            return new Local(name, header(source), source);
        }

        private static ImageHeader header(ByteSource source) throws IOException {
            if (source instanceof SuppliedBytes supplied) {
                return supplied.header();
            }
            try (InputStream in = source.open()) {
                return ImageHeader.read(in, Cursor.BLOCK);
            }
        }

        private static LocalFailureException unreadable(String name, IOException e) {
            String message = "The reference %s could not be read: %s Check that the file is there and may be read."
                    .formatted(name, LocalTrouble.reason(e));
            return new LocalFailureException(
                    Failure.unsent(Category.LOCAL_IO, message).cause(e).build());
        }

        @Override
        public Optional<ImageHeader> header() {
            return Optional.of(known);
        }

        @Override
        public InputStream open() {
            try {
                return new ExactStream(Uninterrupted.run(source::open), source);
            } catch (ByteSource.ChangedException e) {
                throw new InvalidRequestException(
                        "The reference %s has changed since it was made, so its size and price may not hold. Make it anew."
                                .formatted(name));
            } catch (IOException e) {
                throw unreadable(name, e);
            }
        }

        @Override
        public void check() {
            if (source instanceof SuppliedBytes) {
                return;
            }
            try {
                open().close();
            } catch (IOException e) {
                throw unreadable(name, e);
            }
        }

        @Override
        public String describe() {
            return "%s (%s %s, %d bytes)".formatted(name, known.format().name(), known.size(), source.length());
        }
    }

    /**
     * A web address.
     *
     * @param uri the address, with http or https and a host
     */
    record Remote(URI uri) implements Origin {

        static Remote of(URI uri) {
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            if (!scheme.equals("https") && !scheme.equals("http")) {
                throw refused("the scheme \"" + scheme + "\"", "https, http or data");
            }
            if (uri.getHost() == null || uri.getHost().isEmpty()) {
                throw refused("no host", "a host such as example.com");
            }
            if (uri.getRawUserInfo() != null) {
                throw refused("a user's name before its host", "only a host");
            }
            return new Remote(uri);
        }

        private static InvalidRequestException refused(String given, String allowed) {
            String message = "The URL of a reference has %s; it must have %s. Give another URL, or the image itself."
                    .formatted(given, allowed);
            return new InvalidRequestException(
                    Failure.unsent(Category.BLOCKED_URL, message).build());
        }

        @Override
        public Optional<ImageHeader> header() {
            return Optional.empty();
        }

        @Override
        public InputStream open() {
            throw new InvalidRequestException(
                    "A reference that is a web address has no bytes here. Download it, and refer to the file.");
        }

        @Override
        public void check() {
            open();
        }

        @Override
        public String describe() {
            return "image at " + uri.getHost();
        }
    }

    /**
     * A smaller copy that is still to be made.
     *
     * @param original what it is a copy of
     * @param known what the copy will be
     */
    record Scaled(Reference original, ImageHeader known) implements Origin {

        static Scaled of(Reference original, PixelSize size, ImageFormat format) {
            PixelSize whole = original.size()
                    .filter(any -> original.original().isEmpty())
                    .orElseThrow(() -> new InvalidRequestException(
                            "%s cannot be scaled down. Refer to an image on this machine.".formatted(original)));
            if (size.width() > whole.width() || size.height() > whole.height()) {
                throw new InvalidRequestException("%s cannot be scaled down to %s, which is more. Take a smaller size."
                        .formatted(original, size));
            }
            return new Scaled(original, new ImageHeader(format, size));
        }

        @Override
        public Optional<ImageHeader> header() {
            return Optional.of(known);
        }

        @Override
        public InputStream open() {
            throw new InvalidRequestException(
                    "A smaller copy of a reference is made when it is sent; it has no bytes before. Open its original.");
        }

        @Override
        public void check() {
            original.check();
        }

        @Override
        public String describe() {
            return "%s, scaled down to %s".formatted(original, known.size());
        }
    }

    /**
     * A generated image, which deletes its file only when nobody refers to it.
     *
     * @param image the image
     */
    record Generated(GeneratedImage image) implements ByteSource {

        @Override
        public long length() {
            return image.length();
        }

        @Override
        public InputStream open() {
            return image.open();
        }
    }
}
