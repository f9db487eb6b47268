package org.pdu.curation.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.curation.model.SavedSearches;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;

/** Tells which searches a person saved, and forgets them when the person leaves. */
@Reaction
public class LetGoOfSaved {
  @Inject SavedSearches searches;

  void tell(@Observes PersonalDataAsked asked) {
    asked.add(searches.about(asked.person()));
  }

  void letGo(@Observes PersonLeft left) {
    searches.letGo(left.person());
  }
}
