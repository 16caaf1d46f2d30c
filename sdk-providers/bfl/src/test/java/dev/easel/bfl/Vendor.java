package dev.easel.bfl;

import com.github.tomakehurst.wiremock.http.Body;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BFL as it answers: what a test prescribes, else what it really does. Each task is pending once before it is ready. Safe to share. */
final class Vendor {

    private static final Pattern TASK = Pattern.compile("task-(\\d+)");
    private static final Map<String, PixelSize> TIERS =
            Map.of("768sq", PixelSize.of(768, 768), "2k", PixelSize.of(2048, 2048), "4k", PixelSize.of(4096, 4096));

    private final Map<String, Json> tasks = new ConcurrentHashMap<>();
    private final Map<String, Boolean> seen = new ConcurrentHashMap<>();
    private final Queue<Told> submits = new ConcurrentLinkedQueue<>();
    private final Queue<Told> polls = new ConcurrentLinkedQueue<>();
    private final Queue<Told> downloads = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch polled = new CountDownLatch(1);
    private volatile boolean pending;
    private volatile int cap = Integer.MAX_VALUE;

    void answersSubmit(Told told) {
        submits.add(told);
    }

    void answersPoll(Told told) {
        polls.add(told);
    }

    void answersPoll(String json) {
        answersPoll(Told.json(200, json));
    }

    void answersDownload(Told told) {
        downloads.add(told);
    }

    /** Lets all tasks pend, or go on. */
    void pends(boolean all) {
        pending = all;
    }

    /** Waits until somebody asks how a task stands. */
    void awaitPoll() throws InterruptedException {
        polled.await();
    }

    /** Refuses tasks while so many are under way, and ends none before there were so many. */
    void allows(int activeTasks) {
        cap = activeTasks;
    }

    /** How many tasks were under way at most. */
    int mostActive() {
        return most.get();
    }

    Told answer(Received request, String server) {
        if (request.isPoll()) {
            polled.countDown();
        }
        Told told = told(request, server);
        String body = told.content().asString();
        if (request.isPoll() && (body.contains("Ready") || body.contains("Moderated"))) {
            active.decrementAndGet();
        }
        return told;
    }

    private Told told(Received request, String server) {
        Told prescribed = queue(request).poll();
        if (prescribed != null) {
            return prescribed;
        }
        if (request.isDownload()) {
            return download(request);
        }
        return wrongPath(request)
                .or(() -> wrongKey(request))
                .orElseGet(() -> request.isSubmit() ? submit(request, server) : poll(task(request), server));
    }

    private Queue<Told> queue(Received request) {
        return request.isSubmit() ? submits : request.isPoll() ? polls : downloads;
    }

    /** Routing comes before the key. */
    private static Optional<Told> wrongPath(Received request) {
        boolean known = request.isPoll()
                || (request.isSubmit()
                        && request.url().startsWith("/v1/")
                        && Contract.paths().contains(request.path()));
        return known ? Optional.empty() : Optional.of(Told.json(404, "{\"detail\": \"Not Found\"}"));
    }

    private static Optional<Told> wrongKey(Received request) {
        String key = request.headers().getOrDefault("x-key", "");
        if (key.isEmpty()) {
            return Optional.of(Told.json(403, "{\"detail\": \"Not authenticated\"}"));
        }
        return key.equals(BflStub.KEY)
                ? Optional.empty()
                : Optional.of(Told.json(422, "{\"detail\": \"Invalid API key format\"}"));
    }

    private Told submit(Received request, String server) {
        Optional<String> refused = Contract.refused(request.path(), request.json());
        if (refused.isPresent()) {
            return Told.json(
                    422,
                    "{\"detail\": [{\"loc\": [\"body\", \"%s\"], \"msg\": \"Wrong\", \"type\": \"value_error\"}]}"
                            .formatted(refused.get()));
        }
        if (active.get() >= cap) {
            return Told.json(429, "{\"detail\": \"You have exceeded the number of active tasks (%d)\"}".formatted(cap));
        }
        most.accumulateAndGet(active.incrementAndGet(), Math::max);
        String task = "task-" + count.incrementAndGet();
        tasks.put(task, request.json());
        return Told.json(200, """
            {"id": "%s", "polling_url": "%s/v1/get_result?id=%s", "cost": 3.0, "input_mp": 0.0, "output_mp": 1.0}\
            """.formatted(task, server, task));
    }

    private static String task(Received request) {
        Matcher task = TASK.matcher(request.url());
        return task.find() ? task.group() : "none";
    }

    private Told poll(String task, String server) {
        if (!tasks.containsKey(task)) {
            return Told.json(404, "{\"id\": \"%s\", \"status\": \"Task not found\"}".formatted(task));
        }
        if (pending || seen.put(task, true) == null || (cap < Integer.MAX_VALUE && most.get() < cap)) {
            return Told.json(
                    200,
                    "{\"id\": \"%s\", \"status\": \"Pending\", \"result\": null, \"progress\": null}".formatted(task));
        }
        return Told.json(200, ready(task, server));
    }

    /** A poll that says that a task is done. */
    static String ready(String task, String server) {
        return """
            {"id": "%s", "status": "Ready", "cost": null, "progress": null, "details": null, "result": {
             "sample": "%s/results/%s/sample.jpeg?se=2026-11-22T00%%3A10%%3A00Z&sp=r&sig=abc", "prompt": "A boat, rewritten",
             "seed": 42, "start_time": 1752477995.95983, "end_time": 1752478003.52603, "duration": 7.566}}\
            """.formatted(task, server, task);
    }

    /** The store refuses who sends it a key. */
    private Told download(Received request) {
        if (request.headers().containsKey("x-key") || request.headers().containsKey("authorization")) {
            return Told.page(400);
        }
        Json asked = tasks.getOrDefault(task(request), Json.MISSING);
        ImageFormat format =
                asked.get("output_format").text().map(ImageFormat::parse).orElse(ImageFormat.JPEG);
        return new Told(200, "image/jpeg", Map.of(), new Body(Pictures.of(format, size(asked))));
    }

    private static PixelSize size(Json asked) {
        int width = (int) asked.get("width").integer().orElse(0);
        int height = (int) asked.get("height").integer().orElse(0);
        return width > 0 && height > 0
                ? PixelSize.of(width, height)
                : TIERS.getOrDefault(asked.get("resolution").text().orElse(""), PixelSize.of(1024, 1024));
    }
}
