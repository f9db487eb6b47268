package org.pdu.privacy.usecase;

import java.time.Instant;

/**
 * Somebody else's use of a person's data, as the person sees it.
 *
 * @param who the name of the one who looked
 * @param reason empty where none was given
 */
public record SeenLook(Instant at, String who, String what, String reason) {}
