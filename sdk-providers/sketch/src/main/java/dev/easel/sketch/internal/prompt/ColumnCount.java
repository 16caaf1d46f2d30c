package dev.easel.sketch.internal.prompt;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many columns a prompt asks for: {@code three columns}, {@code 4 columns}, {@code drei Spalten}. */
final class ColumnCount {
    private static final Pattern ASKED = Words.pattern(
            "(?<count>[2-6]|\\p{L}+)[ -]?(?:equal |clear |wide |narrow )?"
                    + "(?:columns?\\b|column\\b|colonnes|colonne|columnas|colunas|spalten|kolom|колон|столб|列|栏|欄|段組|단\\b|열\\b|στήλ|أعمدة|עמודות|कॉलम|स्तंभ)");
    private static final List<Pattern> WORDS = List.of(
            Words.pattern("two|deux|dos|duas|due|zwei|две|два|二|两|兩|두|δύο|عمودين|שתי|दो"),
            Words.pattern("three|trois|tres|três|tre|drei|три|三|세|τρεις|ثلاثة|שלוש|तीन"),
            Words.pattern("four|quatre|cuatro|quatro|quattro|vier|четыре|四|네|τέσσερις|أربعة|ארבע|चार"),
            Words.pattern("five|cinq|cinco|cinque|fünf|пять|五|다섯|πέντε|خمسة|חמש|पाँच|पांच"));

    private ColumnCount() {}

    static OptionalInt in(String scene) {
        Matcher matcher = ASKED.matcher(scene.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            int count = count(matcher.group("count"));
            if (count > 0) {
                return OptionalInt.of(count);
            }
        }
        return OptionalInt.empty();
    }

    private static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.charAt(0) - '0';
        }
        for (int i = 0; i < WORDS.size(); i++) {
            Matcher matcher = WORDS.get(i).matcher(word);
            if (matcher.find() && matcher.end() == word.length()) {
                return i + 2;
            }
        }
        return 0;
    }
}
