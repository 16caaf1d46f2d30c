/**
 * A small immutable JSON tree for the short answers of vendors and for Easel's own files. Pictures never come through here:
 * they are lifted out of an answer before it is read.
 */
@NullMarked
package dev.easel.json;

import org.jspecify.annotations.NullMarked;
