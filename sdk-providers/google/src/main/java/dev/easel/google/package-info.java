/** Google's image models. */
@NullMarked
package dev.easel.google;

import org.jspecify.annotations.NullMarked;
