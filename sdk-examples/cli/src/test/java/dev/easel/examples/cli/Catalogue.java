package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.image.Reference;
import dev.easel.model.ModelCard;
import dev.easel.model.Need;
import dev.easel.request.ImageRequest;
import dev.easel.testkit.HeaderOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Every model that any module ships, looked at on a day. */
final class Catalogue {

    /** The day on which the modules' data were read. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Reference PICTURE = HeaderOnly.png(512, 512);

    private Catalogue() {}

    static Easel on(LocalDate day) {
        return Easel.builder()
                .discover(Map.of())
                .clock(Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build();
    }

    static List<ModelCard> living(Easel easel) {
        return easel.models().cards().stream()
                .filter(card -> card.isAliveOn(TODAY))
                .toList();
    }

    /** A request with a number of references, and a mask where the model does nothing without. */
    static ImageRequest.Builder request(ModelCard card, int references) {
        ImageRequest.Builder request = ImageRequest.builder()
                .prompt("A boat")
                .model(card.id())
                .references(Collections.nCopies(references, PICTURE));
        return references > 0 && card.mask() == Need.REQUIRED ? request.mask(PICTURE) : request;
    }
}
