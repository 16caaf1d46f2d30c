/** What a prompt says: the texts to set, the kind of page it asks for, and what the picture shows. */
@NullMarked
package dev.easel.sketch.internal.prompt;

import org.jspecify.annotations.NullMarked;
