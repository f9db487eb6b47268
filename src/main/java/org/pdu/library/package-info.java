/**
 * What people with lived experience, and those who work with them, have written, filmed and found.
 *
 * <p><b>Resource</b>: a story, film, guide, tool and so on, under one id and slug. <b>Edition</b>:
 * its words as they stood at one time; what was shown never changes, a change is a new edition.
 * <b>Shown edition</b>: the one that readers see. <b>State</b>: where a resource stands on its way
 * to readers; <b>move</b>: a step from one to another, taken by those who may, often with a reason.
 * <b>Support</b>: help by a peer editor. <b>Review</b>: another Expert Citizen reads it; nobody
 * reviews their own. <b>Approval</b>: the contributor says yes to the final edit.
 * <b>Experience</b>: whether it carries somebody's, and so needs that person's consent at every
 * moment. <b>Withdrawn</b>: the words are gone, for good; a notice stands in their place. <b>Topic,
 * group, setting</b>: what it is about, for whom and where, from one small vocabulary.
 *
 * <p>Publishes {@code ResourceId}, {@code Resources} for those who link to or show a resource, and
 * the facts {@code ResourceShown} and {@code ResourceHidden}. Uses people, consent, search and
 * post.
 */
@BoundedContext(
    name = "library",
    publishes = "org.pdu.library",
    uses = {"people", "consent", "files", "search", "post"})
@NullMarked
package org.pdu.library;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
