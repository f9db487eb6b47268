/**
 * Finding things. Other contexts hand in documents; nobody else knows how they are found.
 *
 * <p><b>Document</b>: something that can be found, under an id of its own. <b>Snippet</b>: the
 * piece of a document that shows why it was found. <b>Index</b>: derived, one in each node, rebuilt
 * from the documents whenever it is missing, damaged or asked for.
 *
 * <p><b>Audience</b>: who may find a document, by keys, and until when; the database has the last
 * word on it at every answer. <b>Facet</b>: what answers can be narrowed down by. <b>Pinned</b>:
 * put first by curators. <b>Guidance</b>: what curators say about words and pins.
 *
 * <p>Publishes {@code SearchDocument} with {@code Particulars} and {@code Audience}, {@code
 * SearchDocuments} to put them in, {@code Finder} to find for others, {@code Guidance} for curators
 * to answer, and the fact {@code Searched}. Uses {@code people} for permission, for keys, and to
 * let champions be found.
 */
@BoundedContext(name = "search", publishes = "org.pdu.search", uses = "people")
@NullMarked
package org.pdu.search;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
