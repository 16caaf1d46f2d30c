/**
 * Tests that every provider passes. Extend {@link dev.easel.testkit.ProviderCompatibilityKit},
 * {@link dev.easel.testkit.CatalogCompatibilityKit} and, if it calls a vendor,
 * {@link dev.easel.testkit.DiscoveryCompatibilityKit} and {@link dev.easel.testkit.HttpCompatibilityKit} once for yours.
 */
@NullMarked
package dev.easel.testkit;

import org.jspecify.annotations.NullMarked;
