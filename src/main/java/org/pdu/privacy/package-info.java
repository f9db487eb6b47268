/**
 * What is kept about a person, and what the person may do about it.
 *
 * <p><b>Section</b>: one kind of thing that a context keeps about a person, as a table to be read.
 * <b>Look</b>: somebody else's use of a person's data, which that person can see. <b>Data
 * request</b>: a person asked in writing, and an administrator answers. <b>Leaving</b>: asked for,
 * not yet done for seven days, then done for good: name and address go everywhere, facts count on
 * without the person. <b>Policy</b>: words people are asked to read or agree to; each version is an
 * <b>edition</b> that never changes, each yes or no an <b>answer</b> that stays. <b>Aspect</b>:
 * something about themselves that people may tell if they like, seen by them alone. <b>Retention
 * rule</b>: how long something is kept, and what happens then.
 *
 * <p>Publishes {@code StaffTotalsCounted}. Uses people for who somebody is, and accounts to ask
 * once more whether it is really them. What others keep they tell and let go of themselves.
 */
@BoundedContext(
    name = "privacy",
    publishes = "org.pdu.privacy",
    uses = {"people", "accounts"})
@NullMarked
package org.pdu.privacy;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
