package dev.easel.spi;

import dev.easel.image.Reference;
import java.util.Optional;

/** What a provider may know of the client while it makes a step. */
public interface CallContext {

    /** The vendor's handle of a reference that was uploaded before; empty if the provider has no uploads, or wants none here. */
    Optional<String> handle(Reference reference);
}
