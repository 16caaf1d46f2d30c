package dev.easel.google;

import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.spi.Answer;
import dev.easel.spi.Facts;
import dev.easel.spi.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what Google answers. Fields that it does not know are passed over. */
final class GoogleResponses {

    private GoogleResponses() {}

    /** The step after an answer of status 200, which may still be an error or a refusal. */
    static Step read(Answer answer) {
        Optional<Failure> error = GoogleErrors.afterSuccess(answer);
        if (error.isPresent()) {
            return new Step.Fail(error.get());
        }
        List<GeneratedImage> images = parts(answer.json())
                .flatMap(part -> answer.image(part.get("inlineData").get("data")).stream())
                .toList();
        return images.isEmpty()
                ? new Step.Fail(NoImage.explain(answer), Usage.withoutImages(answer.json()))
                : new Step.Done(images, facts(answer.json()));
    }

    /** What the model made, without its thoughts; the last interim image is the final one again. */
    static Stream<Json> parts(Json answer) {
        return answer.get("candidates").items().stream()
                .flatMap(candidate -> candidate.get("content").get("parts").items().stream())
                .filter(part -> !part.get("thought").bool().orElse(false));
    }

    private static Facts facts(Json answer) {
        GoogleSearch search = GoogleSearch.in(answer);
        return Facts.builder()
                .usage(Usage.of(answer))
                .requestId(requestId(answer))
                .sources(search.sources())
                .notices(search.notice().stream().toList())
                .build();
    }

    static Optional<String> requestId(Json answer) {
        return answer.get("responseId").text();
    }
}
