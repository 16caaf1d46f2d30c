package dev.easel.model;

import dev.easel.image.Background;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What follows from the fields of a card. */
final class Capabilities {

    private Capabilities() {}

    static Set<Capability> of(ModelCard card) {
        Set<Capability> all = EnumSet.noneOf(Capability.class);
        all.addAll(card.abilities());
        add(all, Capability.REFERENCES, card.references().max() > 0);
        add(all, Capability.MASK, card.mask() != Need.NO);
        add(all, Capability.SEED, card.maxSeed().isPresent());
        add(all, Capability.TRANSPARENCY, card.backgrounds().contains(Background.TRANSPARENT));
        return Collections.unmodifiableSet(all);
    }

    private static void add(Set<Capability> all, Capability capability, boolean present) {
        if (present) {
            all.add(capability);
        }
    }
}
