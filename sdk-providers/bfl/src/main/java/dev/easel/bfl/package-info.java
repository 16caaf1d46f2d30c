/** The image models of Black Forest Labs. */
@NullMarked
package dev.easel.bfl;

import org.jspecify.annotations.NullMarked;
