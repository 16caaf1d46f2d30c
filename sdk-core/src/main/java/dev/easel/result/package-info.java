/** What came of a request. */
@NullMarked
package dev.easel.result;

import org.jspecify.annotations.NullMarked;
