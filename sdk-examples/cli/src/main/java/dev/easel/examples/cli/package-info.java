/** Easel on a command line; a template for tools of your own. */
@NullMarked
package dev.easel.examples.cli;

import org.jspecify.annotations.NullMarked;
