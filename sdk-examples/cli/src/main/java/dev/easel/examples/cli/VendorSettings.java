package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelCard;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Settings that only one vendor has, as {@code KEY=VALUE}. */
final class VendorSettings {

    @CommandLine.Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description =
                    "A setting that only one vendor has, such as complexity=low or openai.complexity=low; can be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    /** The request with these settings, read by the typed keys of the client's providers. */
    ImageRequest in(ImageRequest request, Easel easel) {
        Options options = request.options();
        for (Map.Entry<String, String> value : values.entrySet()) {
            options = put(options, key(value.getKey(), request, easel), value.getValue());
        }
        return request.toBuilder().options(options).build();
    }

    private static <T> Options put(Options options, Option<T> key, String text) {
        return options.and(key, key.parse(text));
    }

    /** The only key of this name, or that of the model's vendor. */
    private static Option<?> key(String name, ImageRequest request, Easel easel) {
        List<Option<?>> named = easel.options().stream()
                .<Option<?>>map(key -> key)
                .filter(key -> key.name().equals(name) || key.toString().equals(name))
                .toList();
        return named.stream()
                .filter(key -> named.size() == 1 || key.provider().equals(vendor(request, easel)))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "There is no setting \"%s\". There are %s.".formatted(name, easel.options())));
    }

    private static String vendor(ImageRequest request, Easel easel) {
        return request.model()
                .map(model -> easel.models().find(model).map(ModelCard::vendor).orElse(model.provider()))
                .orElseGet(() -> easel.plan(request).card().vendor());
    }
}
