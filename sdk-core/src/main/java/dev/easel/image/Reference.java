package dev.easel.image;

import dev.easel.error.InvalidRequestException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * A picture that a model looks at. Immutable and safe to share; holds no open file.
 *
 * <p>Of what is on this machine the first bytes are read at once, so that nothing is paid for a reference that no vendor
 * could take. After that a plan reads nothing, and a check before a call only looks whether a file is as it was. All of it
 * is read once for each time that it is sent: within a paid request once per attempt; where the vendor takes uploads, once
 * per client and vendor until the vendor's handle expires, for all models, calls and comparisons together. The hash by which
 * one content is known again is found in passing, once per client. Only where two references of the very same length go to
 * one vendor is the second one read for its hash first, since it may be the same picture.
 *
 * <p>A web address is not visited here: a vendor fetches it, or the client does, as its policy for URLs allows.
 */
public final class Reference {

    /** The most bytes of one reference: 50 MB, counted in thousands as vendors do. */
    public static final long MAX_LENGTH = 50_000_000;

    private final Origin origin;

    private Reference(Origin origin) {
        this.origin = origin;
    }

    /**
     * Refers to a file, which must stay as it is until it was sent.
     *
     * @throws InvalidRequestException if there is no such file, or if it is no PNG, JPEG, WebP, GIF or SVG within the limits
     * @throws dev.easel.error.LocalFailureException if it cannot be read
     */
    public static Reference of(Path file) {
        String name = Names.shown(file);
        if (!Files.isRegularFile(file)) {
            throw new InvalidRequestException(
                    "The reference %s is no file: %s. Give the path of a PNG, JPEG, WebP, GIF or SVG."
                            .formatted(
                                    name, Files.exists(file) ? "it is something else" : "there is none of this name"));
        }
        return local(name, () -> ByteSource.of(file));
    }

    /**
     * Refers to bytes, which are copied.
     *
     * @throws InvalidRequestException if they are no PNG, JPEG, WebP, GIF or SVG within the limits
     */
    public static Reference of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return local("bytes", () -> ByteSource.of(copy));
    }

    /**
     * Refers to bytes from elsewhere. The supplier is asked now, to count them and to read the first ones, and again whenever
     * they are sent; each time for a new stream of the same bytes, which is closed after use.
     *
     * @throws InvalidRequestException if they are no PNG, JPEG, WebP, GIF or SVG within the limits
     * @throws dev.easel.error.LocalFailureException if they cannot be read
     */
    public static Reference of(Supplier<InputStream> bytes) {
        return local("supplied bytes", () -> SuppliedBytes.read(bytes, MAX_LENGTH));
    }

    /**
     * Refers to a web address. A {@code data} URL is not an address but the image itself, so it becomes a local reference.
     *
     * @throws InvalidRequestException if the scheme is another than https, http or data, if it names no host, or if it
     *     carries a user's name
     */
    public static Reference of(URI uri) {
        if ("data".equalsIgnoreCase(uri.getScheme())) {
            return local("data URL", () -> ByteSource.of(DataUrl.bytes(uri)));
        }
        return new Reference(Origin.Remote.of(uri));
    }

    /** Refers to an image that was generated; it must not be discarded before it was sent. */
    public static Reference of(GeneratedImage image) {
        return local("generated image", () -> new Origin.Generated(image));
    }

    /**
     * Refers to a smaller copy of this image, which the client makes when it is sent; nothing is read or scaled now. Plans do
     * this where a request says so.
     *
     * @param size how many pixels the copy has, in neither direction more than this
     * @param format what the copy is, as far as its length allows
     * @throws InvalidRequestException if this is a web address or a copy itself, or has fewer pixels
     */
    public Reference scaledDown(PixelSize size, ImageFormat format) {
        return new Reference(Origin.Scaled.of(this, size, format));
    }

    /** The image that this is a smaller copy of; empty for all that are none. */
    public Optional<Reference> original() {
        return origin instanceof Origin.Scaled scaled ? Optional.of(scaled.original()) : Optional.empty();
    }

    private static Reference local(String name, Uninterrupted.Work<ByteSource> source) {
        return new Reference(Origin.Local.of(name, source));
    }

    /** The format; empty for a web address. */
    public Optional<ImageFormat> format() {
        return origin.header().map(ImageHeader::format);
    }

    /** The pixels; empty for a web address. */
    public Optional<PixelSize> size() {
        return origin.header().map(ImageHeader::size);
    }

    /** The number of bytes; empty for a web address, and for a smaller copy that is still to be made. */
    public OptionalLong length() {
        return origin instanceof Origin.Local local
                ? OptionalLong.of(local.source().length())
                : OptionalLong.empty();
    }

    /** The web address; empty for what is on this machine. */
    public Optional<URI> uri() {
        return origin instanceof Origin.Remote remote ? Optional.of(remote.uri()) : Optional.empty();
    }

    /**
     * Opens the bytes, to be closed by the caller. The stream fails where it gives more or fewer bytes than {@link #length}.
     *
     * @throws InvalidRequestException if a file has changed since, or if this is a web address or a copy still to be made
     * @throws dev.easel.error.LocalFailureException if they cannot be read
     */
    public InputStream open() {
        return origin.open();
    }

    /**
     * Checks that the bytes can still be had and that a file is as it was, before anything is paid for. A supplier is not
     * asked.
     *
     * @throws InvalidRequestException if a file has changed since, or if this is a web address
     * @throws dev.easel.error.LocalFailureException if they cannot be read
     */
    public void check() {
        origin.check();
    }

    /**
     * What it is, for messages: {@code logo.png (PNG 512x512, 18320 bytes)}, or {@code image at example.com}. No directory,
     * no path of an address and no byte of it, since those can be secret.
     */
    public String describe() {
        return origin.describe();
    }

    /** Whether both name the same file in the same state, the same address, or share their bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reference that && origin.equals(that.origin);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }

    /** As {@link #describe}. */
    @Override
    public String toString() {
        return describe();
    }
}
