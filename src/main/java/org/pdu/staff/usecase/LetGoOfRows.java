package org.pdu.staff.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.people.PersonLeft;
import org.pdu.people.PersonalDataAsked;
import org.pdu.platform.Reaction;
import org.pdu.staff.model.RowsKept;

/** Tells in which staff lists a person stood, and lets go of that when the person leaves. */
@Reaction
public class LetGoOfRows {
  @Inject RowsKept rows;

  void tell(@Observes PersonalDataAsked asked) {
    asked.add(rows.about(asked.person(), asked.email()));
  }

  void letGo(@Observes PersonLeft left) {
    rows.letGo(left.person(), left.email(), left.name());
  }
}
