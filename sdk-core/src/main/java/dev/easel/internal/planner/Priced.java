package dev.easel.internal.planner;

import dev.easel.image.ImageSize;
import dev.easel.image.Reference;
import dev.easel.image.SizeTier;
import dev.easel.model.ResolvedSize;
import dev.easel.plan.Adjustment;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.PriceMode;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Workload;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import java.util.List;
import java.util.Optional;

/** Makes of a draft what its price depends on, and says what adjustments cost. */
final class Priced {

    private Priced() {}

    static Workload workload(Draft draft, List<PlannedCall> calls) {
        ImageRequest sent = draft.sent();
        Workload.Builder work = Workload.builder()
                .seller(draft.card().seller())
                .model(draft.card().id().name())
                .size(draft.size().size())
                .pixels(draft.size().pixels())
                .tier(draft.size().tier())
                .quality(draft.quality())
                .promptBytes(bytes(sent.prompt()))
                .format(sent.format())
                .calls(images(calls))
                .mode(draft.delivery() == Delivery.BATCH ? PriceMode.BATCH : PriceMode.STANDARD);
        references(work, sent.references());
        settings(work, sent, calls.get(0));
        if (draft.size().size() instanceof ImageSize.Auto) {
            standard(work, draft.sizes().standard());
        }
        return work.build();
    }

    private static List<Integer> images(List<PlannedCall> calls) {
        return calls.size() == 1
                ? List.of(calls.get(0).n())
                : calls.stream().map(PlannedCall::n).toList();
    }

    private static void references(Workload.Builder work, List<Reference> references) {
        int unsized = 0;
        for (Reference reference : references) {
            reference.size().ifPresent(work::addReference);
            unsized += reference.size().isPresent() ? 0 : 1;
        }
        work.unsizedReferences(unsized);
    }

    private static void settings(Workload.Builder work, ImageRequest sent, PlannedCall call) {
        call.guards().forEach(guard -> work.putSetting(guard.option(), guard.value()));
        for (Option<?> option : sent.options().keys()) {
            sent.options().get(option).ifPresent(value -> work.putSetting(option.name(), value.toString()));
        }
        sent.webSearch().ifPresent(on -> work.putSetting(Workload.WEB_SEARCH, on.toString()));
    }

    private static void standard(Workload.Builder work, ResolvedSize size) {
        size.pixels().ifPresent(work::standardPixels);
        size.tier().ifPresent(work::standardTier);
    }

    /** The length in UTF-8; a prompt holds no lone surrogate. */
    private static long bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    /** The adjustments; one that changes the tier of credits says what that costs. */
    static List<Adjustment> adjustments(Draft draft, Pricing pricing, Quote quote) {
        List<Adjustment> adjustments = draft.adjustments();
        return adjustments.isEmpty()
                ? adjustments
                : adjustments.stream()
                        .map(each -> isOfSize(each) ? priced(each, draft, pricing, quote) : each)
                        .toList();
    }

    private static boolean isOfSize(Adjustment adjustment) {
        return adjustment.option().equals("size");
    }

    private static Adjustment priced(Adjustment adjustment, Draft draft, Pricing pricing, Quote quote) {
        Workload asked = quote.workload().toBuilder()
                .size(draft.asked()
                        .size()
                        .orElseGet(() -> draft.sizes().standard().size()))
                .build();
        Optional<SizeTier> before = pricing.creditTier(asked);
        Optional<SizeTier> after = pricing.creditTier(quote.workload());
        return after.isEmpty() || after.equals(before)
                ? adjustment
                : new Adjustment(
                        adjustment.option(),
                        adjustment.asked(),
                        adjustment.sent(),
                        adjustment.reason() + difference(after.get(), quote, before, pricing.quote(asked)),
                        adjustment.weight());
    }

    private static String difference(SizeTier tier, Quote quote, Optional<SizeTier> before, Quote asked) {
        String price = " It is priced as %s: %s".formatted(tier, credits(quote));
        return before.map(other -> price + " instead of %s as %s.".formatted(credits(asked), other))
                .orElse(price + ".");
    }

    private static String credits(Quote quote) {
        return quote.credits().map(Object::toString).orElse("unknown credits");
    }
}
