/** From a request to saved images. */
@NullMarked
package dev.easel.examples.quickstart;

import org.jspecify.annotations.NullMarked;
