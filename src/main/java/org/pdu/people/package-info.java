/**
 * Who people are, where they work, and what they may do.
 *
 * <p><b>Affiliation</b>: a person's dated place: organisation, service, job role, share of time;
 * one person may have several. <b>Standing</b>: a copy of an affiliation as it was when a fact was
 * recorded. <b>Headcount</b>: how many people a service says it employs in a job role from a month
 * on; unknown is not nought. <b>Role</b>: what a person may do, city-wide or in one organisation;
 * whoever is signed in is a learner. <b>Grant</b>: that somebody was given a role, by whom, why and
 * until when. <b>Authority</b>: what somebody may grant or end, from what they hold.
 * <b>Service</b>: where people are helped, never a software word; it belongs to an organisation and
 * may have <b>teams</b>. <b>Structure</b>: all of these, open and closed. <b>Successor</b>: where a
 * place that moved or merged goes on from the next day. <b>Job role</b>: a kind of work from the
 * catalogue; a <b>local title</b> means one. <b>Champion</b>: somebody who said yes to being turned
 * to, in a service they work in; the yes is theirs alone and can be taken back.
 *
 * <p>A person may ask what is kept ({@code PersonalDataAsked}) and leave ({@code PersonLeft});
 * every context that keeps something answers both.
 *
 * <p>Publishes ids, {@code Role}, {@code Allow}, {@code CurrentPerson}, {@code Scope}, {@code
 * Directory}, {@code Affiliations} and {@code Workforce} for those who keep staff lists, and the
 * facts that others count from. Uses nobody.
 */
@BoundedContext(name = "people", publishes = "org.pdu.people")
@NullMarked
package org.pdu.people;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
