/**
 * What readers do with what the library shows: keep it, pass it on, thank whoever is behind it, and
 * say what changed.
 *
 * <p><b>Saved</b>: a resource that somebody keeps for themself. <b>List</b>: resources that
 * somebody put together, for themself or shared; its name and description are words, and can be
 * hidden with a reason. <b>Audience</b>: who may open a list. <b>Message</b>: a <b>thank-you</b> or
 * a <b>practice change</b>, what somebody did differently; another person reads the words before
 * the contributor does. <b>Contributor</b>: whoever is behind a resource. <b>Following</b>: being
 * told, once a day at most, how many new resources a topic has.
 *
 * <p>Never keeps a title or a word of a resource: the library is asked each time something is
 * shown. Publishes the facts {@code PracticeChanged} and {@code PracticeChangeTakenBack}. Uses
 * people, library and post.
 */
@BoundedContext(
    name = "readers",
    publishes = "org.pdu.readers",
    uses = {"people", "library", "post"})
@NullMarked
package org.pdu.readers;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
