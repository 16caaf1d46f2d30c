/** The image models of ByteDance. */
@NullMarked
package dev.easel.bytedance;

import org.jspecify.annotations.NullMarked;
