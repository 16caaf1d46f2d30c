/** Open jobs in a database. */
@NullMarked
package dev.easel.job.jdbc;

import org.jspecify.annotations.NullMarked;
