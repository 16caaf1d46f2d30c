package dev.easel.bfl;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;

/** Plans on the day on which the catalogue was read. */
final class Plans {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Plans() {}

    static ImageRequest.Builder request(ModelId model) {
        return ImageRequest.builder().prompt("A red boat").model(model);
    }

    static Plan of(ImageRequest.Builder request) {
        return of(request, Delivery.WHOLE);
    }

    static Plan of(ImageRequest.Builder request, Delivery delivery) {
        try (Easel easel = easel(Bfl.provider(options -> options))) {
            return easel.plan(request.build(), delivery);
        }
    }

    static Easel easel(ImageProvider provider) {
        return Easel.builder()
                .provider(provider)
                .clock(Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build();
    }

    /** The one problem of a request that is refused. */
    static Problem problem(ImageRequest.Builder request) {
        return problem(request, Delivery.WHOLE);
    }

    static Problem problem(ImageRequest.Builder request, Delivery delivery) {
        List<Problem> problems = assertThrows(InvalidRequestException.class, () -> of(request, delivery))
                .problems();
        if (problems.size() != 1) {
            throw new AssertionError(problems.toString());
        }
        return problems.get(0);
    }

    /** A PNG as far as its header goes, which is all that a plan reads. */
    static Reference png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        return Reference.of(ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header.array())
                .putInt((int) crc.getValue())
                .array());
    }

    /** A JPEG as far as its header goes. */
    static Reference jpeg(int width, int height) {
        return Reference.of(ByteBuffer.allocate(21)
                .putInt(0xFFD8FFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1})
                .array());
    }
}
