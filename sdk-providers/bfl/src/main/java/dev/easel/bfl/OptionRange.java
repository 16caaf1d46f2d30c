package dev.easel.bfl;

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
            new OptionRange("flux-3", Bfl.SAFETY_TOLERANCE, "0", "4"),
            new OptionRange("flux-2", Bfl.SAFETY_TOLERANCE, "0", "5"),
            new OptionRange("flux-tools/", Bfl.SAFETY_TOLERANCE, "0", "5"),
            new OptionRange("flux-2", Bfl.GUIDANCE, "1.5", "10"),
            new OptionRange("flux-dev", Bfl.GUIDANCE, "1.5", "5"),
            new OptionRange("flux-pro-1.0", Bfl.STEPS, "15", "50"));

    /** What of the settings is out of a model's bounds. */
    static List<Problem> problems(String model, Options options) {
        return ALL.stream()
                .filter(range -> model.startsWith(range.family))
                .flatMap(range -> range.problem(model, options).stream())
                .toList();
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
