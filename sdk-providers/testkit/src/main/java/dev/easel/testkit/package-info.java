/**
 * Tests that every provider passes. Extend {@link dev.easel.testkit.ProviderCompatibilityKit},
 * {@link dev.easel.testkit.CatalogCompatibilityKit} and, if it has a key,
 * {@link dev.easel.testkit.DiscoveryCompatibilityKit} once for yours.
 */
@NullMarked
package dev.easel.testkit;

import org.jspecify.annotations.NullMarked;
