package dev.easel.examples.cli;

import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.json.DataNode;
import dev.easel.pricing.PriceMode;
import dev.easel.request.ImageRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads one line of {@code easel price --requests}. */
final class RequestLine {

    private static final Set<String> KEYS = Set.of(
            "id",
            "model",
            "seller",
            "size",
            "quality",
            "references",
            "n",
            "prompt",
            "promptTokens",
            "partialImages",
            "mode",
            "format");
    private static final String NO_PROMPT = "(not known)";
    private static final int PAIR = 2;

    private RequestLine() {}

    static PriceOrder read(DataNode line) {
        line.only(KEYS);
        Optional<String> prompt = line.optional("prompt").map(DataNode::text);
        return new PriceOrder(
                request(line, prompt.orElse(NO_PROMPT)),
                prompt.isPresent(),
                line.optional("seller").map(DataNode::text),
                promptTokens(line),
                line.optional("partialImages")
                        .map(node -> OptionalInt.of((int) node.integer(0, Integer.MAX_VALUE)))
                        .orElse(OptionalInt.empty()),
                mode(line));
    }

    private static ImageRequest request(DataNode line, String prompt) {
        ImageRequest.Builder request = ImageRequest.builder()
                .prompt(prompt)
                .model(line.required("model").text());
        line.optional("size").ifPresent(node -> request.size(node.text()));
        line.optional("quality").ifPresent(node -> request.quality(node.as(Quality::parse)));
        line.optional("format").ifPresent(node -> request.format(node.as(ImageFormat::parse)));
        line.optional("n").ifPresent(node -> request.n((int) node.integer(Integer.MIN_VALUE, Integer.MAX_VALUE)));
        line.optional("references")
                .ifPresent(node -> sizes(node).forEach(size -> request.addReference(SizedReference.of(size))));
        return request.build();
    }

    static OptionalLong promptTokens(DataNode line) {
        return line.optional("promptTokens")
                .map(node -> OptionalLong.of(node.integer(0, Long.MAX_VALUE)))
                .orElse(OptionalLong.empty());
    }

    static PriceMode mode(DataNode line) {
        return line.optional("mode").map(node -> node.as(PriceMode::parse)).orElse(PriceMode.STANDARD);
    }

    /** Reads {@code [[1024,1024],[512,768]]}. */
    static List<PixelSize> sizes(DataNode node) {
        return node.items().stream().map(RequestLine::size).toList();
    }

    private static PixelSize size(DataNode pair) {
        List<DataNode> edges = pair.items();
        if (edges.size() != PAIR) {
            throw pair.expected("a width and a height, such as [1024,768]");
        }
        return PixelSize.of(edge(edges.get(0)), edge(edges.get(1)));
    }

    private static int edge(DataNode node) {
        return (int) node.integer(1, Integer.MAX_VALUE);
    }
}
