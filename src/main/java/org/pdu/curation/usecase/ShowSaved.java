package org.pdu.curation.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.pdu.curation.model.SavedSearches;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;

/** Shows people the searches that they saved. */
@UseCase
@Allow(Role.LEARNER)
public class ShowSaved {
  @Inject SavedSearches searches;
  @Inject CurrentPerson person;

  /** The caller's, newest first. */
  public List<Saved> all() {
    return searches.of(person.id());
  }

  /**
   * @throws NotFound when none of the caller's has that id
   */
  public Saved of(String id) {
    return one(all(), id);
  }

  static Saved one(List<Saved> own, String id) {
    return own.stream()
        .filter(saved -> same(saved.id(), id))
        .findFirst()
        .orElseThrow(() -> new NotFound("You have no saved search at this address."));
  }

  private static boolean same(UUID id, String text) {
    return id.toString().equals(text);
  }
}
