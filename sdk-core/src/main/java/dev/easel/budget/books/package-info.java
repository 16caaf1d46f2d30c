/** How every ledger counts, wherever it keeps its books. For Easel's own ledgers; may change at any time. */
@NullMarked
package dev.easel.budget.books;

import org.jspecify.annotations.NullMarked;
