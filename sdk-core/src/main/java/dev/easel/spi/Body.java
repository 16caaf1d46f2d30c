package dev.easel.spi;

import dev.easel.image.Reference;
import dev.easel.json.Json;
import java.util.List;

/** What a request carries. Values; the core writes them, references straight from disk. */
public sealed interface Body {

    /** Nothing. */
    record None() implements Body {}

    /**
     * A JSON document.
     *
     * @param tree the document, with the placeholders of what is embedded
     * @param embedded the references in it
     */
    record JsonDocument(Json tree, List<Embedded> embedded) implements Body {
        /** Keeps an own copy. */
        public JsonDocument {
            embedded = List.copyOf(embedded);
        }
    }

    /**
     * A form of several parts, as {@code multipart/form-data}.
     *
     * @param parts in order
     */
    record Multipart(List<Part> parts) implements Body {
        /** Keeps an own copy. */
        public Multipart {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a form. */
    sealed interface Part {

        /** The field's name. */
        String name();

        /**
         * A text.
         *
         * @param name the field
         * @param value what it says
         */
        record Field(String name, String value) implements Part {}

        /**
         * A JSON document beside files.
         *
         * @param name the field
         * @param value the document
         */
        record Document(String name, Json value) implements Part {}

        /**
         * A reference, sent with its true type under a neutral file name.
         *
         * @param name the field
         * @param reference whose bytes are sent
         * @param fileName the name without extension, such as {@code image-1}; never the user's own
         */
        record File(String name, Reference reference, String fileName) implements Part {}
    }

    /** Nothing. */
    static Body none() {
        return new None();
    }

    /** A JSON document without references. */
    static Body json(Json tree) {
        return new JsonDocument(tree, List.of());
    }

    /** A JSON document with references in it. */
    static Body json(Json tree, List<Embedded> embedded) {
        return new JsonDocument(tree, embedded);
    }

    /** A form. */
    static Body multipart(List<Part> parts) {
        return new Multipart(parts);
    }
}
