package dev.easel.image;

import dev.easel.error.InvalidRequestException;
import dev.easel.error.PaidImage;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.nio.file.Path;

/**
 * An image as it came: the vendor's own bytes, never encoded anew, since that would destroy content credentials. Immutable
 * and safe to share; equal only to itself.
 *
 * <p>The bytes lie in memory or in a spooled file. Both are let go when nobody refers to the image any more, or at once by
 * {@link #discard()}; nothing needs to be closed.
 */
public final class GeneratedImage implements PaidImage {

    private final WholeImage whole;
    private final long length;
    private final Holding holding;
    private final Cleaner.Cleanable cleanable;

    private GeneratedImage(ByteSource source, Holding holding) throws IOException {
        this.whole = WholeImage.check(source);
        this.length = source.length();
        this.holding = holding;
        this.cleanable = holding.releasedWith(this);
    }

    /**
     * Makes an image of bytes from elsewhere, which are copied.
     *
     * @throws InvalidRequestException if they are no whole PNG, JPEG, WebP, GIF or SVG
     */
    public static GeneratedImage of(byte[] bytes) {
        try {
            return held(bytes.clone(), () -> {});
        } catch (IOException e) {
            throw new InvalidRequestException("The bytes are no image. " + e.getMessage());
        }
    }

    /**
     * For those who write spools: makes an image of an array that it owns from now on.
     *
     * @param onRelease is run once when the bytes are let go, on any thread; must neither fail nor block
     * @throws InvalidImageException if it is no whole image; then the array still belongs to the caller
     */
    public static GeneratedImage held(byte[] bytes, Runnable onRelease) throws IOException {
        ByteSource source = ByteSource.of(bytes);
        return new GeneratedImage(source, Holding.owned(source, onRelease));
    }

    /**
     * For those who write spools: makes an image of a file that it owns from now on and deletes in the end. Nobody may write
     * to the file any more. Where the process ends first, the file stays for its spool to clear.
     *
     * @param onRelease is run once when the file was deleted, on any thread; must neither fail nor block
     * @throws InvalidImageException if it is no whole image; then the file still belongs to the caller
     */
    public static GeneratedImage spooled(Path file, Runnable onRelease) throws IOException {
        ByteSource source = ByteSource.of(file);
        return new GeneratedImage(source, Holding.owned(source, onRelease));
    }

    /** What it truly is, whatever was asked for. */
    public ImageFormat format() {
        return whole.header().format();
    }

    /** The pixels that it truly has, whatever was asked for. */
    public PixelSize size() {
        return whole.header().size();
    }

    /** The number of its bytes. */
    public long length() {
        return length;
    }

    /** Whether content credentials (C2PA) are embedded; whether they are valid is not checked. */
    public boolean hasContentCredentials() {
        return whole.credentials();
    }

    /** Opens the bytes; as often as needed, to be closed by the caller. The image lives as long as the stream. */
    public InputStream open() {
        return new OpenImage(this, Saving.reading(this, holding.source()::open));
    }

    /** All bytes in a new array; prefer {@link #open} or {@link #saveTo}, which need no memory for large images. */
    public byte[] bytes() {
        ByteSource source = holding.source();
        return Saving.reading(this, () -> {
            try (InputStream in = source.open()) {
                return in.readAllBytes();
            }
        });
    }

    /** Saves as {@link #saveTo(Path, IfExists)} does; an existing file stays, and saving fails. */
    @Override
    public Path saveTo(Path file) {
        return saveTo(file, IfExists.FAIL);
    }

    /**
     * Saves the untouched bytes, all or nothing, as often as wanted. Missing directories are made. The new file can be read
     * by its owner only. An interrupt does not end it.
     *
     * @param file the target. An extension of another image format is replaced by the true one ({@code cup.png} of a JPEG
     *     becomes {@code cup.jpg}); any other ending belongs to the name, and the true one is added.
     * @return the file that was really written
     * @throws dev.easel.error.LocalFailureException if that failed; its paid work holds this image. Its charge is about the
     *     file, so it is NO: what the image cost is told by the result that it came with.
     */
    public Path saveTo(Path file, IfExists ifExists) {
        return Saving.save(this, holding, file, ifExists);
    }

    /**
     * The same image, read from a file that it was saved to; this one lets go of its own bytes. The file belongs to the
     * caller and is never deleted.
     */
    public GeneratedImage storedAt(Path saved) {
        GeneratedImage stored = Saving.reading(this, () -> {
            ByteSource source = ByteSource.of(saved);
            return new GeneratedImage(source, Holding.borrowed(source));
        });
        discard();
        return stored;
    }

    /** Lets go of the bytes at once; later use of them is refused. Files that were saved stay. Can be repeated. */
    public void discard() {
        cleanable.clean();
    }

    /** Format, pixels and length, such as {@code PNG 1024x1024, 183204 bytes}. */
    @Override
    public String toString() {
        return format().name() + " " + size() + ", " + length + " bytes";
    }

    /** Keeps the image reachable, and its file from being deleted, until it is closed. */
    private static final class OpenImage extends FilterInputStream {

        private final GeneratedImage image;

        OpenImage(GeneratedImage image, InputStream in) {
            super(in);
            this.image = image;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                java.lang.ref.Reference.reachabilityFence(image);
            }
        }
    }
}
