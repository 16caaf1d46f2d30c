package dev.easel.bfl;

import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.spi.Body;
import dev.easel.spi.Embedded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one call and the pictures in them, while they are put together; what is not asked is left out. Used by one thread. */
final class BflSheet {

    private final PlannedCall call;
    private final JsonBuilder fields = Json.object();
    private final List<Embedded> embedded = new ArrayList<>();

    BflSheet(PlannedCall call) {
        this.call = call;
    }

    PlannedCall call() {
        return call;
    }

    ImageRequest request() {
        return call.request();
    }

    Body body() {
        return Body.json(fields.build(), embedded);
    }

    BflSheet prompt() {
        return put("prompt", request().prompt());
    }

    BflSheet put(String field, String value) {
        fields.put(field, value);
        return this;
    }

    BflSheet put(String field, Json value) {
        fields.put(field, value);
        return this;
    }

    BflSheet text(String field, Option<String> option) {
        return text(field, request().options().get(option));
    }

    BflSheet text(String field, Optional<String> value) {
        fields.putIfPresent(field, value);
        return this;
    }

    BflSheet whole(String field, Option<Integer> option) {
        request().options().get(option).ifPresent(value -> fields.put(field, value));
        return this;
    }

    BflSheet decimal(String field, Option<BigDecimal> option) {
        request().options().get(option).ifPresent(value -> fields.put(field, value));
        return this;
    }

    BflSheet flag(String field, Option<Boolean> option) {
        request().options().get(option).ifPresent(value -> fields.put(field, value));
        return this;
    }

    /** A field that says the contrary of an option. */
    BflSheet unless(String field, Option<Boolean> option) {
        request().options().get(option).ifPresent(value -> fields.put(field, !value));
        return this;
    }

    /** The exact pixels; nothing where BFL is to choose them. */
    BflSheet pixels() {
        call.size().pixels().ifPresent(this::pixels);
        return this;
    }

    private void pixels(PixelSize size) {
        fields.put("width", size.width()).put("height", size.height());
    }

    /** The shape; nothing where BFL is to choose it. */
    BflSheet ratio() {
        return text("aspect_ratio", call.size().ratio().map(Object::toString));
    }

    BflSheet seed() {
        call.seed().ifPresent(value -> fields.put("seed", value));
        return this;
    }

    BflSheet format() {
        return text("output_format", request().format().map(Object::toString));
    }

    BflSheet tolerance() {
        return whole("safety_tolerance", Bfl.SAFETY_TOLERANCE);
    }

    /** The references, each in a field of its own: {@code input_image}, {@code input_image_2} and so on. */
    BflSheet inputImages() {
        List<Reference> references = request().references();
        for (int k = 0; k < references.size(); k++) {
            put(k == 0 ? "input_image" : "input_image_" + (k + 1), picture(references.get(k)));
        }
        return this;
    }

    /** One of the references, counted from 0, if there are so many. */
    BflSheet reference(String field, int place) {
        request().references().stream().skip(place).findFirst().ifPresent(image -> put(field, picture(image)));
        return this;
    }

    BflSheet mask() {
        request().mask().ifPresent(image -> put("mask", picture(image)));
        return this;
    }

    /** A web address as it is, a picture of this machine as base64 without a prefix. */
    Json picture(Reference reference) {
        return Json.of(reference.uri().map(Object::toString).orElseGet(() -> embed(reference)));
    }

    private String embed(Reference reference) {
        Embedded inside = Embedded.base64(reference);
        embedded.add(inside);
        return inside.placeholder();
    }
}
