/** The image models of Alibaba Cloud. */
@NullMarked
package dev.easel.alibaba;

import org.jspecify.annotations.NullMarked;
