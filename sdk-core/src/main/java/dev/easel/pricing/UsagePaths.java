package dev.easel.pricing;

import dev.easel.json.Json;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where an answer's usage tells what was consumed.
 *
 * @param paths by what stands there
 */
record UsagePaths(Map<String, JsonPath> paths) {

    static final String INPUT = "input";
    static final String INPUT_TEXT = "inputText";
    static final String INPUT_IMAGE = "inputImage";
    static final String OUTPUT = "output";
    static final String OUTPUT_TEXT = "outputText";
    static final String OUTPUT_IMAGE = "outputImage";
    static final String THOUGHTS = "thoughts";
    static final String IMAGES = "images";
    static final String REFERENCES = "references";
    static final String WIDTH = "width";
    static final String HEIGHT = "height";

    static final Set<String> KEYS = Set.of(
            INPUT,
            INPUT_TEXT,
            INPUT_IMAGE,
            OUTPUT,
            OUTPUT_TEXT,
            OUTPUT_IMAGE,
            THOUGHTS,
            IMAGES,
            REFERENCES,
            WIDTH,
            HEIGHT);

    Optional<BigDecimal> number(String what, Json usage) {
        return Optional.ofNullable(paths.get(what)).flatMap(path -> path.number(usage));
    }
}
