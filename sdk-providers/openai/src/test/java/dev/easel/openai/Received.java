package dev.easel.openai;

import com.github.tomakehurst.wiremock.http.Body;
import dev.easel.json.Json;
import java.util.List;
import java.util.Map;

/**
 * A request as it reached the vendor. A form's fields are numbers and objects again, as a JSON body has them.
 *
 * @param path the path, such as {@code /v1/images/edits}
 * @param headers by their names in small letters
 * @param json whether it came as JSON
 * @param fields what was asked
 * @param files what came with it, in order
 */
record Received(String path, Map<String, String> headers, boolean json, Json fields, List<Sent> files) {

    /**
     * A file of a form.
     *
     * @param field the name of its field
     * @param fileName its own name
     * @param type its media type
     * @param content all of it
     */
    record Sent(String field, String fileName, String type, Body content) {
        byte[] bytes() {
            return content.asBytes();
        }
    }

    boolean isEdit() {
        return path.endsWith("/edits");
    }

    List<Sent> files(String field) {
        return files.stream().filter(file -> file.field().equals(field)).toList();
    }

    /** The text of a field, as a form has it; empty if it is not there. */
    String text(String field) {
        Json value = fields.get(field);
        return value.isMissing() ? "" : value.text().orElseGet(value::toString);
    }
}
