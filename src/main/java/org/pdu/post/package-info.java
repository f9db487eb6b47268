/**
 * What is sent to whom.
 *
 * <p><b>Letter</b>: a few plain words and one link for one address. <b>Key</b>: what makes a letter
 * once: sending under a key that is known changes nothing. <b>Waiting</b>: to be carried; <b>sent
 * </b>: the mail server has taken it; <b>dead</b>: given up, and shown to administrators; <b>shown
 * </b>: read on the product's own Post page, in a demonstration without a mail server. <b>Ledger
 * </b>: what went to whom and when, without the words.
 *
 * <p>Publishes {@code Letters} and {@code Letter}. Uses {@code people} for who may read what.
 */
@BoundedContext(name = "post", publishes = "org.pdu.post", uses = "people")
@NullMarked
package org.pdu.post;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
