package org.pdu.curation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.pdu.curation.model.History;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;

/** Who changed something, by the name that they have now. */
@ApplicationScoped
class PastChanges {
  @Inject History history;
  @Inject Directory directory;

  /** Newest first. */
  List<Told> of(UUID thing) {
    return history.of(thing).stream()
        .map(change ->
            new Told(
                change.what(),
                change.said(),
                directory.nameOf(new PersonId(change.by())).orElse("Somebody who has left"),
                change.at(),
                change.why()))
        .toList();
  }
}
