package dev.easel.openai;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.request.ImageRequest;
import dev.easel.spi.Body;
import dev.easel.spi.Body.Part;
import java.util.ArrayList;
import java.util.List;

/** An edit as a form, with the references as files. */
final class EditForm {

    private final List<Part> parts = new ArrayList<>();

    private EditForm() {}

    static Body of(ImageRequest request, Json fields) {
        EditForm form = new EditForm();
        fields.fields().forEach(form::addField);
        form.addImages(request.references());
        request.mask().ifPresent(mask -> form.parts.add(new Part.File("mask", mask, "mask")));
        request.options()
                .get(OpenAi.MARKUP)
                .ifPresent(markup -> form.parts.add(new Part.File("markup", markup, "markup")));
        return Body.multipart(form.parts);
    }

    /** A form is flat: what is within an object is named with brackets, such as {@code svg[model]}. */
    private void addField(String name, Json value) {
        if (value.isObject()) {
            value.fields().forEach((key, inner) -> addField(name + "[" + key + "]", inner));
        } else {
            parts.add(new Part.Field(name, value.text().orElseGet(value::toString)));
        }
    }

    /** One image has another field's name than several. */
    private void addImages(List<Reference> references) {
        String name = references.size() == 1 ? "image" : "image[]";
        for (int i = 0; i < references.size(); i++) {
            parts.add(new Part.File(name, references.get(i), "image-" + (i + 1)));
        }
    }
}
