package org.pdu.people.web;

import java.util.Arrays;
import java.util.List;
import org.pdu.people.model.Part;
import org.pdu.people.model.Sector;

/**
 * One of several to choose from in a form.
 *
 * @param id what is sent
 * @param name what people read
 */
public record Choice(String id, String name) {
  static List<Choice> sectors() {
    return Arrays.stream(Sector.values()).map(one -> new Choice(one.code(), one.title())).toList();
  }

  /** A place that is chosen by its slug. */
  static Choice of(Part part) {
    return new Choice(part.slug(), part.name());
  }
}
