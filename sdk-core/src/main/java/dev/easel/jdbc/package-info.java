/** The little that Easel's stores in databases share. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.jdbc;

import org.jspecify.annotations.NullMarked;
