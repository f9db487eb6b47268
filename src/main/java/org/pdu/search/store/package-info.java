/** Search: the documents in the database, and the Lucene index that each node derives from them. */
@NullMarked
package org.pdu.search.store;

import org.jspecify.annotations.NullMarked;
