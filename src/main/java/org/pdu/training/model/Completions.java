package org.pdu.training.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.PersonId;

/** All completions. */
public interface Completions {
  void add(Completion completion);

  Optional<Completion> of(PersonId person, String module, int version);

  Optional<Completion> ownedBy(PersonId person, UUID id);

  Optional<Completion> byCode(CertificateCode code);

  /** A person's, newest first. */
  List<Completion> of(PersonId person);
}
