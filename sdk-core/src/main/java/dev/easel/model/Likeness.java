package dev.easel.model;

import java.util.Locale;

/** How far a mistyped name is from a model's. */
final class Likeness {

    private Likeness() {}

    /** Edits needed to make one of the other, with or without the provider; 0 where the name holds the whole text. */
    static int distance(String text, ModelId id) {
        String full = id.toString().toLowerCase(Locale.ROOT);
        if (full.contains(text)) {
            return 0;
        }
        return Math.min(edits(text, full), edits(text, id.name().toLowerCase(Locale.ROOT)));
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
