/** OpenAI's image models. */
@NullMarked
package dev.easel.openai;

import org.jspecify.annotations.NullMarked;
