package org.pdu.training.model;

import java.util.List;
import java.util.Optional;

/** The modules that people can take now, in the order of their slugs. */
public interface Modules {
  List<Module> all();

  Optional<Module> bySlug(String slug);
}
