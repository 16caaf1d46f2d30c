/** What a caller asks for: one immutable request, understood by every provider. */
@NullMarked
package dev.easel.request;

import org.jspecify.annotations.NullMarked;
