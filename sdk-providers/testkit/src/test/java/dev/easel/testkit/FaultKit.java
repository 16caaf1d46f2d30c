package dev.easel.testkit;

import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The toy vendors as faults need them: the one that has their moment, by https while connecting, with a reference to upload. */
final class FaultKit extends HttpCompatibilityKit {

    private static final int LARGE = 1 << 20;
    private static final Map<Boolean, StubReply> ANSWERS = new ConcurrentHashMap<>();

    private final Moment moment;
    private final Path reference;

    /**
     * Sets one up.
     *
     * @param place where a call may write
     * @param reference a large file
     */
    FaultKit(Moment moment, Path place, Path reference) {
        this.moment = moment;
        this.directory = place;
        this.reference = reference;
    }

    @Override
    protected ImageProvider provider(URI vendor, String key) {
        URI url = moment == Moment.CONNECT ? URI.create("https://" + vendor.getAuthority()) : vendor;
        return moment.isOfTask()
                ? ToyOptions.kiln(options -> options.baseUrl(url).key(key))
                : ToyOptions.pronto(options -> options.baseUrl(url).key(key));
    }

    /** Large answers are made once: a busy machine takes longer for one than the times that are set. */
    @Override
    protected StubReply answer(StubRequest request, List<byte[]> images) {
        if (moment.isOfTask()) {
            return KilnVendor.answer(request, images);
        }
        return images.get(0).length < LARGE
                ? ProntoVendor.answer(request, images)
                : ANSWERS.computeIfAbsent(isStream(request), any -> ProntoVendor.answer(request, images));
    }

    private static boolean isStream(StubRequest request) {
        return request.json().get("stream").bool().orElse(false);
    }

    @Override
    protected StubReply error(int status, String message) {
        return moment.isOfTask() ? KilnVendor.error(status, message) : ProntoVendor.error(status, message);
    }

    @Override
    protected ImageRequest.Builder request(ModelId model) {
        ImageRequest.Builder request = super.request(model);
        return moment == Moment.UPLOAD ? request.addReference(Reference.of(reference)) : request;
    }
}
