package dev.easel.openai;

import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.openai.Contract.Refusal;
import java.util.Optional;
import java.util.Set;

/** The rules of OpenAI that bind several fields and files together. */
final class ContractRules {

    private static final Set<String> FILE_TYPES = Set.of("image/png", "image/jpeg", "image/webp");

    private final Received request;
    private final Contract contract;

    ContractRules(Received request, Contract contract) {
        this.request = request;
        this.contract = contract;
    }

    Optional<Refusal> check() {
        return together().or(this::files);
    }

    private Optional<Refusal> together() {
        String format = request.text("output_format");
        boolean masked =
                !request.files("mask").isEmpty() || !request.text("mask").isEmpty();
        if (request.text("background").equals("transparent")
                && !Set.of("", "png", "webp").contains(format)) {
            return invalid("background");
        }
        if (format.equals("svg") && !request.text("n").equals("1")) {
            return invalid("n");
        }
        if (Set.of("gif", "svg").contains(format) && request.text("stream").equals("true")) {
            return invalid("stream");
        }
        return masked && (format.equals("gif") || !request.files("markup").isEmpty())
                ? invalid("mask")
                : Optional.empty();
    }

    private Optional<Refusal> files() {
        if (!request.isEdit() || request.json()) {
            return request.isEdit() && request.fields().get("images").items().isEmpty()
                    ? invalid("images")
                    : Optional.empty();
        }
        int one = request.files("image").size();
        int many = request.files("image[]").size();
        if (!((one == 1 && many == 0) || (one == 0 && many >= 2 && many <= 16))) {
            return invalid("image");
        }
        Optional<Received.Sent> bad =
                request.files().stream().filter(file -> !isGood(file)).findFirst();
        return bad.map(file -> new Refusal("unsupported_file_mimetype", file.field(), "Unsupported: " + file.type()));
    }

    private boolean isGood(Received.Sent file) {
        boolean overlay = file.field().equals("mask") || file.field().equals("markup");
        boolean picture = file.field().equals("image") || file.field().equals("image[]");
        boolean forModel = !file.field().equals("markup") || contract.takes("markup");
        return (picture || overlay)
                && forModel
                && FILE_TYPES.contains(file.type())
                && !file.fileName().isEmpty()
                && file.bytes().length <= 50_000_000
                && (!overlay || (file.type().equals("image/png") && size(file).equals(size(first()))));
    }

    private Received.Sent first() {
        return request.files().stream()
                .filter(file -> file.field().startsWith("image"))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<PixelSize> size(Received.Sent file) {
        return Reference.of(file.bytes()).size();
    }

    private static Optional<Refusal> invalid(String param) {
        return Optional.of(new Refusal("invalid_value", param, "Invalid value."));
    }
}
