/**
 * How good and how quick searching is, beside plain BM25 and PostgreSQL's own full-text search, on
 * our own content or on any collection in the common form.
 */
@NullMarked
package org.pdu.bench.search;

import org.jspecify.annotations.NullMarked;
