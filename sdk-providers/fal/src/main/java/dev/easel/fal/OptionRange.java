package dev.easel.fal;

import dev.easel.error.Problem;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The bounds of a setting on one family of models, where they are narrower than the setting's own.
 *
 * @param family how the names of the models begin
 * @param option the setting
 * @param least the lower bound
 * @param most the upper bound
 */
record OptionRange(String family, Option<? extends Number> option, String least, String most) {

    private static final List<OptionRange> ALL = List.of(
            new OptionRange("fal-ai/flux/dev", Fal.STEPS, "1", "50"),
            new OptionRange("fal-ai/flux/schnell", Fal.STEPS, "1", "12"),
            new OptionRange("fal-ai/qwen-image", Fal.STEPS, "2", "250"),
            new OptionRange("fal-ai/qwen-image-edit", Fal.STEPS, "1", "50"),
            new OptionRange("fal-ai/flux/dev", Fal.GUIDANCE, "1", "20"),
            new OptionRange("fal-ai/flux-2", Fal.SAFETY_TOLERANCE, "1", "5"));

    /** What of the settings is out of a model's bounds; of two families the narrower name counts. */
    static List<Problem> problems(String model, Options options) {
        return ALL.stream()
                .filter(range -> model.startsWith(range.family))
                .filter(range -> ALL.stream().noneMatch(other -> other.isCloser(range, model)))
                .flatMap(range -> range.problem(model, options).stream())
                .toList();
    }

    private boolean isCloser(OptionRange other, String model) {
        return option.equals(other.option) && model.startsWith(family) && family.length() > other.family.length();
    }

    private Optional<Problem> problem(String model, Options options) {
        return options.get(option)
                .map(value -> new BigDecimal(value.toString()))
                .filter(value -> value.compareTo(nearest(value)) != 0)
                .map(value -> Problem.of(
                                option.toString(),
                                value.toString(),
                                "On %s it is %s to %s.".formatted(model, least, most))
                        .withNearest(List.of(nearest(value).toString())));
    }

    private BigDecimal nearest(BigDecimal value) {
        return value.max(new BigDecimal(least)).min(new BigDecimal(most));
    }
}
