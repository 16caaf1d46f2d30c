package dev.easel.testkit;

import dev.easel.json.Json;
import java.util.List;
import java.util.stream.IntStream;

/** What the toy vendor that works in its own time says. */
final class KilnVendor {

    private KilnVendor() {}

    /** The names of a task's state and of its files say how many images it has, so that nothing need be remembered. */
    static StubReply answer(StubRequest request, List<byte[]> images) {
        String here = "http://" + request.header("Host").orElseThrow();
        if (request.method().equals("POST")) {
            return StubReply.json(Json.object()
                    .put("id", "task-7")
                    .put("polling_url", here + "/state/" + images.size())
                    .build()
                    .toString());
        }
        if (request.path().startsWith("/state/")) {
            return ready(here, images.size());
        }
        return request.path().startsWith("/image/") ? image(request, images) : error(404, "There is nothing.");
    }

    private static StubReply image(StubRequest request, List<byte[]> images) {
        return StubReply.of(200, "image/png", images.get(number(request) - 1));
    }

    /** The number in a path that names a state or a file. */
    static int number(StubRequest request) {
        return request.path().charAt("/state/".length()) - '0';
    }

    private static StubReply ready(String here, int count) {
        return StubReply.json(Json.object()
                .put("status", "Ready")
                .put(
                        "urls",
                        Json.array(IntStream.range(0, count)
                                .mapToObj(i -> Json.of(here + "/image/" + (i + 1) + ".png"))
                                .toList()))
                .build()
                .toString());
    }

    static StubReply error(int status, String message) {
        return StubReply.json(
                status, Json.object().put("detail", message).build().toString());
    }
}
