package dev.easel.internal.sieve;

import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a body that came compressed by gzip, piece by piece, for another sieve, whose limits count what is unpacked. Bytes
 * after the first member are ignored.
 *
 * @param <T> what the other sieve makes
 */
public final class GzipSieve<T> implements Sieve<T> {

    private static final int PIECE = 8 << 10;
    private static final int TRAILER = 8;

    private final Sieve<T> sieve;
    private final GzipHeader header = new GzipHeader();
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final ByteBuffer unpacked = ByteBuffer.allocate(PIECE).limit(0);
    private final ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    private boolean inBody;
    private boolean enough;

    /** Starts before the first byte. */
    public GzipSieve(Sieve<T> sieve) {
        this.sieve = sieve;
    }

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        try {
            return unpack(bytes);
        } catch (DataFormatException e) {
            throw new SieveException(Category.BAD_RESPONSE, "The compressed answer is damaged.", e).with(abandon());
        }
    }

    private CompletableFuture<Boolean> unpack(ByteBuffer bytes) throws SieveException, DataFormatException {
        do {
            CompletableFuture<Boolean> more = unpacked.hasRemaining() ? sieve.accept(unpacked) : MORE;
            if (!more.isDone() || more.isCompletedExceptionally() || !more.join()) {
                enough = more.isDone();
                return more;
            }
        } while (unpacked.hasRemaining() || next(bytes));
        return MORE;
    }

    /** Unpacks another piece; whether there was anything to do. */
    private boolean next(ByteBuffer bytes) throws SieveException, DataFormatException {
        inBody = inBody || header.take(bytes);
        if (!inBody) {
            return false;
        }
        if (inflater.finished()) {
            return end(bytes);
        }
        return inflate(bytes);
    }

    private boolean inflate(ByteBuffer bytes) throws DataFormatException {
        inflater.setInput(bytes);
        int length = inflater.inflate(unpacked.array());
        unpacked.position(0).limit(length);
        checksum.update(unpacked.array(), 0, length);
        if (inflater.needsDictionary()) {
            throw new DataFormatException("It needs a dictionary.");
        }
        return length > 0 || inflater.finished();
    }

    private boolean end(ByteBuffer bytes) throws DataFormatException {
        while (trailer.hasRemaining() && bytes.hasRemaining()) {
            trailer.put(bytes.get());
        }
        if (!trailer.hasRemaining()) {
            bytes.position(bytes.limit());
            if (trailer.getInt(0) != (int) checksum.getValue()) {
                throw new DataFormatException("Its checksum is another.");
            }
        }
        return false;
    }

    @Override
    public T finish() throws SieveException {
        if (!enough && trailer.hasRemaining()) {
            throw new SieveException(Category.BAD_RESPONSE, "The compressed answer is cut.").with(abandon());
        }
        inflater.end();
        return sieve.finish();
    }

    @Override
    public List<GeneratedImage> abandon() {
        inflater.end();
        return sieve.abandon();
    }
}
