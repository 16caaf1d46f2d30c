/**
 * Easel in ten lines:
 *
 * <pre>{@code
 * try (Easel easel = Easel.discover()) {
 *     ImageRequest request = ImageRequest.builder()
 *             .prompt("A diner menu with 'Blue Plate Diner'")
 *             .size("2K 3:2")
 *             .n(2)
 *             .build();
 *     System.out.println(easel.plan(request).values());
 *     List<Path> files = easel.generate(request).saveIn(Path.of("out"));
 * }
 * }</pre>
 */
@NullMarked
package dev.easel;

import org.jspecify.annotations.NullMarked;
