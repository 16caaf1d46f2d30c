package dev.easel.pricing;

import java.util.List;
import java.util.Map;

/**
 * A value that some settings of a request change.
 *
 * @param usual what holds if no case fits
 * @param cases what holds instead; the first that fits counts
 * @param <T> the kind of value
 */
record Cases<T>(T usual, List<Case<T>> cases) {

    /**
     * What holds for a setting.
     *
     * @param when the setting
     * @param value what holds then
     * @param <T> the kind of value
     */
    record Case<T>(When when, T value) {}

    T at(Map<String, String> settings) {
        for (Case<T> each : cases) {
            if (each.when().holds(settings)) {
                return each.value();
            }
        }
        return usual;
    }
}
