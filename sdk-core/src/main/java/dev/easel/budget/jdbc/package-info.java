/** A ledger in a database, for one machine or many. */
@NullMarked
package dev.easel.budget.jdbc;

import org.jspecify.annotations.NullMarked;
