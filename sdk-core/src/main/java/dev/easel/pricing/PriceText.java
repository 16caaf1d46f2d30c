package dev.easel.pricing;

import java.math.RoundingMode;

/** Shows prices to people: lower ends rounded down, upper ends and promises up, settled amounts half up. */
final class PriceText {

    private PriceText() {}

    static String of(Quote quote) {
        String credits = quote.credits().map(Credits::toString).orElse("unknown credits");
        return credits + ", " + money(quote) + " (" + quote.basis() + ")";
    }

    private static String money(Quote quote) {
        if (quote.currency().isEmpty()) {
            return "unknown money";
        }
        String promise = quote.money().map(each -> each.shown(RoundingMode.UP)).orElse("");
        if (quote.amount().isExact()) {
            return promise;
        }
        String least = quote.moneyMin().orElseThrow().shown(RoundingMode.DOWN);
        String most = quote.moneyMax().map(each -> each.shown(RoundingMode.UP)).orElse("unknown");
        return least + " … " + most;
    }

    static String of(Cost cost) {
        String credits = cost.credits().map(Credits::toString).orElse("unknown credits");
        String money =
                cost.money().map(each -> each.shown(RoundingMode.HALF_UP)).orElse("unknown money");
        return credits + ", " + money + " (" + cost.basis() + (cost.isUncertain() ? ", uncertain)" : ")");
    }
}
