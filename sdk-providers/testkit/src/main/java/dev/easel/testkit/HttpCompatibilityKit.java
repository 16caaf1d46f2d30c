package dev.easel.testkit;

import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every provider that calls a vendor over HTTP must do alike, whatever the vendor answers. Extend it once for a provider
 * and say how a good vendor answers; every test here then runs against a {@link VendorStub} that answers so, breaks off, stalls,
 * refuses, or repeats the key.
 *
 * <p>What Easel logs is read from standard error and standard output, so the logger {@code dev.easel} must write at TRACE to one
 * of them, as slf4j-simple does with {@code org.slf4j.simpleLogger.log.dev.easel=trace}.
 */
@Timeout(120)
public abstract class HttpCompatibilityKit {

    /** What no message and no log may hold, besides the key. */
    static final String CONFIDENTIAL = "CONFIDENTIAL-9d27";

    /** Where a test may write; empty before each. */
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    protected Path directory;

    /** For subclasses. */
    protected HttpCompatibilityKit() {}

    /** The provider under test, which calls the vendor at an address with a key. */
    protected abstract ImageProvider provider(URI vendor, String key);

    /**
     * What a good vendor answers to a request of the provider's: the images, a task, its state, a file; 404 to what it does
     * not know.
     *
     * @param images what the vendor has drawn: one file for each image
     */
    protected abstract StubReply answer(StubRequest request, List<byte[]> images);

    /** How the vendor words an error of some status. */
    protected abstract StubReply error(int status, String message);

    /** Whether a request is one that the vendor bills; a {@code POST} unless overridden. */
    protected boolean isPaid(StubRequest request) {
        return request.method().equals("POST");
    }

    /** Whether an answer of the vendor has room for more images than were asked for; overridden where it has not. */
    protected boolean canBringMore() {
        return true;
    }

    /** The key; overridden where keys have a form of their own. At least 16 characters long. */
    protected String key() {
        return "sk-kit-0123456789-abcdefghij-WXYZ";
    }

    /** A request that the provider serves with one call, also where it asks for 2 images if its model can. */
    protected ImageRequest.Builder request(ModelId model) {
        return ImageRequest.builder().model(model);
    }

    /** The day on which the tests plan; the day on which the flagship's card was read unless overridden. */
    protected LocalDate today(ImageProvider provider) {
        return Stage.card(provider).source().read();
    }

    /** Money: a paid request is sent once, unless it was provably not executed. */
    @Nested
    class APaidRequest extends PaidRequestFacts {
        APaidRequest() {
            super(HttpCompatibilityKit.this);
        }
    }

    /** How long is waited before a request is sent again. */
    @Nested
    class AWait extends WaitFacts {
        AWait() {
            super(HttpCompatibilityKit.this);
        }
    }

    /** Answers that are not what they should be. */
    @Nested
    class AnAnswer extends AnswerFacts {
        AnAnswer() {
            super(HttpCompatibilityKit.this);
        }
    }

    /** Streams, where the flagship has them. */
    @Nested
    class AStream extends StreamFacts {
        AStream() {
            super(HttpCompatibilityKit.this);
        }
    }

    /** Secrets: the key, the prompt, and text that would forge lines. */
    @Nested
    class ASecret extends SecretFacts {
        ASecret() {
            super(HttpCompatibilityKit.this);
        }
    }

    /** How calls end before their time, and what they leave. */
    @Nested
    class AnEnd extends EndFacts {
        AnEnd() {
            super(HttpCompatibilityKit.this);
        }
    }
}
