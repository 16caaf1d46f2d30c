package dev.easel.bfl;

import dev.easel.json.Json;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.HttpCompatibilityKit;
import dev.easel.testkit.StubReply;
import dev.easel.testkit.StubRequest;
import java.net.URI;
import java.util.List;

/** Whatever BFL answers, breaks off or repeats, at each of the three steps of a task. */
class BflHttpTest extends HttpCompatibilityKit {

    @Override
    protected ImageProvider provider(URI vendor, String key) {
        return Bfl.provider(options -> options.key(key).baseUrl(vendor.resolve("/v1")));
    }

    @Override
    protected StubReply answer(StubRequest request, List<byte[]> images) {
        String here = "http://" + request.header("Host").orElseThrow();
        if (request.method().equals("POST")) {
            return StubReply.json(Json.object()
                    .put("id", "task-7")
                    .put("polling_url", here + "/v1/get_result?id=task-7")
                    .build()
                    .toString());
        }
        if (request.path().startsWith("/v1/get_result")) {
            return StubReply.json(
                    images.isEmpty()
                            ? "{\"id\": \"task-7\", \"status\": \"Ready\", \"result\": {}}"
                            : Vendor.ready("task-7", here));
        }
        return request.path().startsWith("/results/")
                ? StubReply.of(200, "image/png", images.get(0))
                : error(404, "Not Found");
    }

    /** The state of a task names one file. */
    @Override
    protected boolean canBringMore() {
        return false;
    }

    @Override
    protected StubReply error(int status, String message) {
        return StubReply.json(
                status, Json.object().put("detail", message).build().toString());
    }
}
