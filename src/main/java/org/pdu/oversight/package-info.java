/**
 * Looking over what is done here: who may do what, who did what, and who looked.
 *
 * <p><b>Viewing</b>: an administrator sees the site as another person does, to help: with a reason,
 * for half an hour at most, unable to change anything, and told to the person. <b>Look</b>: that
 * somebody read what is another's; each person sees the looks at their own record. <b>Address</b>:
 * a page or endpoint. <b>Admittance</b>: whom an address lets in, read from the permissions that
 * stand on the use cases behind it.
 *
 * <p>Publishes nothing. Uses {@code people} for who asks and who is registered.
 */
@BoundedContext(name = "oversight", publishes = "org.pdu.oversight", uses = "people")
@NullMarked
package org.pdu.oversight;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
