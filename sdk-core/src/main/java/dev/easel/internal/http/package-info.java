/** Sends requests over the JDK's HTTP client, each once and within its limits. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.http;

import org.jspecify.annotations.NullMarked;
