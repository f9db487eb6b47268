/** People: people, affiliations, sign-ins. */
@NullMarked
package org.pdu.people.model;

import org.jspecify.annotations.NullMarked;
