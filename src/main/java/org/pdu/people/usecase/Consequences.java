package org.pdu.people.usecase;

import java.util.List;
import java.util.Optional;
import org.pdu.people.model.Part;

/**
 * What would happen if a place ended, before it does.
 *
 * @param target where it would go on
 * @param services that would close or go over with it
 * @param people who have a place there beyond the last day
 */
public record Consequences(Part part, Optional<Part> target, List<Part> services, long people) {}
