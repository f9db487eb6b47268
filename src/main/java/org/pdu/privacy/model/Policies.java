package org.pdu.privacy.model;

import java.util.List;
import java.util.Optional;

/** All policies of the content folder. */
public interface Policies {
  List<Policy> all();

  Optional<Policy> bySlug(String slug);
}
