/**
 * A lead's staff: who is in post in their organisation, since when, and lists handed in as files.
 *
 * <p><b>Staff list</b>: who is in post on a day, in one organisation and no other. <b>Import</b>: a
 * file of staff, looked at row by row before anything is written, written as a whole, and taken
 * back as a whole. <b>Verdict</b>: what a row would do, or what stands in its way. <b>Decision</b>:
 * what a person said about a row that only a person can know.
 *
 * <p>Publishes nothing. Uses {@code people}, which keeps people and their affiliations.
 */
@BoundedContext(name = "staff", publishes = "org.pdu.staff", uses = "people")
@NullMarked
package org.pdu.staff;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
