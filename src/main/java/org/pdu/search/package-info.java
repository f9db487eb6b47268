/**
 * Finding things. Other contexts hand in documents; nobody else knows how they are found.
 *
 * <p><b>Document</b>: something that can be found, under an id of its own. <b>Snippet</b>: the
 * piece of a document that shows why it was found. <b>Index</b>: derived, one in each node, rebuilt
 * from the documents whenever it is missing, damaged or asked for.
 *
 * <p>Publishes {@code SearchDocument}, {@code Particulars}, {@code Audience} and {@code
 * SearchDocuments}. Uses {@code people} for permission alone.
 */
@BoundedContext(name = "search", publishes = "org.pdu.search", uses = "people")
@NullMarked
package org.pdu.search;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
