package dev.easel.sketch.internal.prompt;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Picks the quote to set largest: the one that the prompt calls so, else the first that it does not call small. */
final class Headline {
    private static final Pattern GREAT = Pattern.compile(
            "headlin|heading|\\btitle|\\btitre|\\btitel|\\btítulo|\\btitular|überschrift|başlık|عنوان|כותרת|शीर्षक|제목|見出し|标题|標題|заголов|τίτλο");
    private static final Pattern SMALL = Pattern.compile(
            "small|tiny|caption|footer|footnote|button|subtitle|subhead|klein|pequeñ|petit|küçük|صغير|קטן|छोटा|छोटे|작은|小さ|小字|маленьк|μικρ");

    private Headline() {}

    static int among(String prompt, List<Quote> quotes) {
        int great = firstWith(GREAT, true, prompt, quotes);
        return great >= 0 ? great : Math.max(0, firstWith(SMALL, false, prompt, quotes));
    }

    private static int firstWith(Pattern word, boolean wanted, String prompt, List<Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            if (word.matcher(wordsBefore(i, prompt, quotes)).find() == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static String wordsBefore(int i, String prompt, List<Quote> quotes) {
        int from = i == 0 ? 0 : quotes.get(i - 1).end();
        String before = prompt.substring(from, quotes.get(i).start());
        return before.substring(Math.max(0, before.length() - 40)).toLowerCase(Locale.ROOT);
    }
}
