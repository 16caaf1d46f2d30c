package dev.easel.pricing;

import dev.easel.json.DataNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a part that is of one of several kinds: a word, or an object in which one key names the kind.
 *
 * @param words the parts that a word says
 * @param forms what reads an object, by the key that names its kind
 * @param <T> the kind of part
 */
record Kinds<T>(SortedMap<String, Part<T>> words, SortedMap<String, Function<DataNode, Part<T>>> forms) {

    static <T> Kinds<T> of(Map<String, Part<T>> words, Map<String, Function<DataNode, Part<T>>> forms) {
        return new Kinds<>(new TreeMap<>(words), new TreeMap<>(forms));
    }

    Part<T> read(DataNode node) {
        Part<T> said = words.get(node.json().text().orElse(""));
        if (said != null) {
            return said;
        }
        List<Function<DataNode, Part<T>>> named = forms.entrySet().stream()
                .filter(form -> node.json().fields().containsKey(form.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (named.size() != 1) {
            throw node.expected(
                    "one of the words %s, or an object with one of %s".formatted(words.keySet(), forms.keySet()));
        }
        return named.get(0).apply(node);
    }
}
