package dev.easel.openai;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Rejection;
import dev.easel.json.Json;
import dev.easel.spi.Answer;
import dev.easel.spi.ProviderFailures;
import java.util.Optional;

/** Says what OpenAI's errors mean: by their code, never by their type, and by the HTTP status where there is none. */
final class OpenAiErrors {

    private OpenAiErrors() {}

    /** The error in an answer or an event of any status. */
    static Optional<Json> find(Json document) {
        Json error = document.get("error");
        if (error.isObject() || error.isText()) {
            return Optional.of(error);
        }
        boolean isError = document.get("type").text().filter("error"::equals).isPresent();
        return isError ? Optional.of(document) : Optional.empty();
    }

    /** What an answer that is no success means. */
    static Failure explain(Answer answer) {
        Failure byStatus = ProviderFailures.of(answer);
        return find(answer.json())
                .map(error -> explain(answer, error, byStatus.category(), charge(answer, error, byStatus.charge())))
                .orElse(byStatus);
    }

    /** What an error in a success means, such as one in the midst of a stream: in doubt it was billed. */
    static Failure afterSuccess(Answer answer, Json error) {
        boolean unread = OpenAiRejection.find(error)
                .filter(rejection -> rejection.stage() == Rejection.Stage.INPUT)
                .isPresent();
        return explain(answer, error, Category.SERVER, unread ? Charge.NO : Charge.MAYBE);
    }

    private static Failure explain(Answer answer, Json error, Category byStatus, Charge charge) {
        Optional<String> code = error.get("code").text();
        String message = error.text().or(() -> error.get("message").text()).orElse("");
        OpenAiCode meaning = OpenAiCode.of(code.orElse(""), message, byStatus);
        return Failure.builder()
                .category(meaning.category())
                .charge(charge)
                .message(meaning.tell(message, answer.status(), error))
                .httpStatus(answer.status())
                .code(code)
                .requestId(OpenAiResponses.requestId(answer))
                .rejection(OpenAiRejection.find(error))
                .retryAfter(meaning.category() == Category.RATE_LIMIT ? TryAgain.in(message) : Optional.empty())
                .build();
    }

    /** A gateway has no errors of OpenAI's shape, so 503 with one comes from OpenAI, before it did anything. */
    private static Charge charge(Answer answer, Json error, Charge byStatus) {
        if (OpenAiRejection.find(error).filter(OpenAiRejection::mayBeBilled).isPresent()) {
            return Charge.MAYBE;
        }
        boolean unavailable = answer.status() == 503 || answer.status() == 529;
        return unavailable && error.isObject() ? Charge.NO : byStatus;
    }
}
