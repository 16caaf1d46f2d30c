package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.model.Capability;
import dev.easel.model.ModelCard;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.request.ImageRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** Holds the smaller wishes against the card: seed, background, format, compression, search, end user. */
final class WishCheck {

    private final Draft draft;
    private final ModelCard card;
    private final ImageRequest asked;
    private final Able able;

    private WishCheck(Draft draft, Able able) {
        this.draft = draft;
        this.card = draft.card();
        this.asked = draft.asked();
        this.able = able;
    }

    static void run(Draft draft, Able able) {
        WishCheck check = new WishCheck(draft, able);
        check.asked.seed().ifPresent(check::seed);
        check.asked.background().ifPresent(check::background);
        check.asked.format().ifPresent(check::format);
        check.asked.compression().ifPresent(check::compression);
        check.asked.webSearch().filter(Boolean::booleanValue).ifPresent(on -> check.webSearch());
        check.asked.endUser().ifPresent(user -> check.endUser());
    }

    private void seed(long seed) {
        if (card.maxSeed().isEmpty()) {
            drop("seed", "" + seed, "The model takes no seed.", Capability.SEED, r -> r.seed(OptionalLong.empty()));
        } else if (seed > card.maxSeed().getAsLong() - (asked.n().orElse(1) - 1)) {
            drop(
                    "seed",
                    "" + seed,
                    "Seeds are 0 to %d, and image k takes seed + k."
                            .formatted(card.maxSeed().getAsLong()),
                    Capability.SEED,
                    r -> r.seed(OptionalLong.empty()));
        }
    }

    private void background(Background background) {
        if (background == Background.TRANSPARENT && !card.backgrounds().contains(background)) {
            draft.refuse(Problem.of("background", "transparent", "The model fills every pixel.")
                    .withAdvice(able.advice(Capability.TRANSPARENCY)));
        } else if (!card.backgrounds().contains(background)) {
            Problem problem = Problem.of("background", background.toString(), known("backgrounds", card.backgrounds()));
            draft.drop(problem, Weight.HINT, request -> request.background(Optional.empty()));
        }
    }

    private void format(ImageFormat format) {
        if (asked.background().equals(Optional.of(Background.TRANSPARENT)) && !format.transparency()) {
            draft.refuse(Problem.of("format", format.toString(), "It cannot hold a transparent background.")
                    .withAdvice("Ask for png or webp, or for an opaque background."));
        } else if (!card.formats().contains(format)) {
            snap(format);
        }
    }

    private void snap(ImageFormat format) {
        boolean transparent = asked.background().equals(Optional.of(Background.TRANSPARENT));
        Optional<ImageFormat> nearest = card.formats().stream()
                .filter(known -> !transparent || known.transparency())
                .findFirst();
        Problem problem = Problem.of("format", format.toString(), known("formats", card.formats()))
                .withNearest(nearest.map(ImageFormat::toString).stream().toList());
        draft.change(
                problem,
                nearest.map(ImageFormat::toString).orElse(""),
                Weight.FORMAT,
                request -> request.format(nearest));
    }

    private void compression(int compression) {
        Optional<ImageFormat> format = draft.sent().format();
        if (!card.capabilities().contains(Capability.COMPRESSION)) {
            drop(
                    "compression",
                    "" + compression,
                    "The model takes none.",
                    Capability.COMPRESSION,
                    WishCheck::uncompressed);
        } else if (format.filter(WishCheck::isLossy).isEmpty()) {
            Problem problem = Problem.of("compression", "" + compression, "It works on jpeg and webp only.")
                    .withAdvice("Ask for one of these formats, or leave it out.");
            draft.drop(problem, Weight.HINT, WishCheck::uncompressed);
        }
    }

    private static ImageRequest.Builder uncompressed(ImageRequest.Builder request) {
        return request.compression(OptionalInt.empty());
    }

    private static boolean isLossy(ImageFormat format) {
        return format == ImageFormat.JPEG || format == ImageFormat.WEBP;
    }

    private void webSearch() {
        if (!card.capabilities().contains(Capability.WEB_SEARCH)) {
            drop(
                    "webSearch",
                    "true",
                    "The model searches nothing.",
                    Capability.WEB_SEARCH,
                    request -> request.webSearch(Optional.empty()));
        }
    }

    private void endUser() {
        if (!card.capabilities().contains(Capability.END_USER)) {
            drop(
                    "endUser",
                    "",
                    "The model takes no end user.",
                    Capability.END_USER,
                    request -> request.endUser(Optional.empty()));
        }
    }

    private void drop(
            String option,
            String given,
            String reason,
            Capability capability,
            UnaryOperator<ImageRequest.Builder> change) {
        Problem problem = Problem.of(option, given, reason).withAdvice(able.advice(capability));
        draft.drop(problem, Weight.HINT, change);
    }

    private static String known(String what, Collection<?> values) {
        return values.isEmpty()
                ? "The model does not let the caller choose."
                : "The %s are %s.".formatted(what, values);
    }
}
