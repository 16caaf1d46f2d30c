/** Tests that every provider passes: extend {@link dev.easel.testkit.ProviderCompatibilityKit} once for yours. */
@NullMarked
package dev.easel.testkit;

import org.jspecify.annotations.NullMarked;
