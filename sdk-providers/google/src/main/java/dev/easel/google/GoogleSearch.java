package dev.easel.google;

import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.request.ImageRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Grounding with Google Search: what is asked for, and what an answer says of it. */
final class GoogleSearch {

    /** Keys of the lists of queries, under which a tariff finds them in the usage too. */
    private static final List<String> QUERIES = List.of("webSearchQueries", "imageSearchQueries");

    private static final Json ON = Json.object().build();

    private final List<Json> metadata;

    private GoogleSearch(List<Json> metadata) {
        this.metadata = metadata;
    }

    /** The tool that a request asks for. */
    static Optional<Json> asked(ImageRequest request) {
        boolean web = request.webSearch().orElse(false);
        boolean pictures = request.options().get(Google.IMAGE_SEARCH).orElse(false);
        if (!web && !pictures) {
            return Optional.empty();
        }
        JsonBuilder search = Json.object();
        if (pictures) {
            search.put("searchTypes", types(web));
        }
        return Optional.of(Json.object().put("googleSearch", search.build()).build());
    }

    private static Json types(boolean web) {
        JsonBuilder types = Json.object();
        if (web) {
            types.put("webSearch", ON);
        }
        return types.put("imageSearch", ON).build();
    }

    /** What an answer says of searches. */
    static GoogleSearch in(Json answer) {
        return new GoogleSearch(answer.get("candidates").items().stream()
                .map(candidate -> candidate.get("groundingMetadata"))
                .toList());
    }

    /** Adds the queries to a usage object; none is told as none, so that nothing is guessed. */
    void count(JsonBuilder usage) {
        QUERIES.forEach(
                kind -> usage.put(kind, Json.array(queries(kind).map(Json::of).toList())));
    }

    /** Some queries that are told are empty. */
    private Stream<String> queries(String kind) {
        return metadata.stream()
                .flatMap(one -> one.get(kind).items().stream())
                .flatMap(query -> query.text().stream())
                .filter(query -> !query.isBlank());
    }

    /** The pages that the model drew on: of a picture the page that shows it. */
    List<String> sources() {
        return metadata.stream()
                .flatMap(one -> one.get("groundingChunks").items().stream())
                .flatMap(chunk -> Stream.of(
                        chunk.get("web").get("uri"), chunk.get("image").get("sourceUri")))
                .flatMap(uri -> uri.text().stream())
                .distinct()
                .toList();
    }

    /** What Google's terms ask of whoever shows the image. */
    Optional<String> notice() {
        List<String> all = QUERIES.stream().flatMap(this::queries).distinct().toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of("The model searched for %s; Google wants its search suggestions shown beside the image."
                        .formatted(all));
    }
}
