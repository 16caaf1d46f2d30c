package dev.easel.examples.benchmarks;

import dev.easel.Easel;
import dev.easel.image.Reference;
import dev.easel.openai.OpenAi;
import dev.easel.plan.Plan;
import dev.easel.request.ImageRequest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a plan with its quote takes, since a page may ask for one on every keystroke. Single times are sampled: their median
 * says something on a busy machine too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlanBenchmark {

    private static final int EDGE = 1024;

    /** How many references the request has. */
    @Param({"0", "16"})
    public int references;

    private final Easel easel =
            Easel.builder().provider(OpenAi.provider(o -> o)).build();
    private ImageRequest request = ImageRequest.builder().prompt("A cup").build();

    /** Makes a request with a prompt of 200 characters. */
    @Setup
    public void makeRequest() throws IOException {
        request = ImageRequest.builder()
                .prompt("A coffee cup, ".repeat(15).substring(0, 200))
                .model("openai/gpt-image-2")
                .references(Collections.nCopies(references, Reference.of(png())))
                .build();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    /** Ends the client. */
    @TearDown
    public void close() {
        easel.close();
    }

    /** The plan with its quote, line by line. */
    @Benchmark
    public Plan easel() {
        return easel.plan(request);
    }

    /** The same amounts, by a hand that knows this one model. */
    @Benchmark
    public ByHand.Price byHand() {
        return ByHand.price(request);
    }
}
