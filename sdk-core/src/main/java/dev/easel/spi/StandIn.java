package dev.easel.spi;

/** Makes the images of providers in their place: drawings, where nothing is to be sent. Immutable and safe to share. */
@FunctionalInterface
public interface StandIn {

    /**
     * What is asked instead of a provider. Has its id, its catalogue and its rules, so that plans and prices are the
     * same; makes the images itself, and needs no key.
     */
    ImageProvider inPlaceOf(ImageProvider provider);
}
