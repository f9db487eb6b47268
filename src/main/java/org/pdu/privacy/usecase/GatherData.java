package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.people.PersonalDataAsked;
import org.pdu.people.Register;
import org.pdu.people.Registered;

/** Asks every context what it keeps about a person, and puts it in an order to be read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GatherData {
  private static final List<String> FIRST = List.of("people", "accounts", "training");
  private static final String NONE = "nobody@left.invalid";
  private static final List<String> LAST = List.of("privacy", "platform");

  @Inject Event<PersonalDataAsked> asked;
  @Inject Register register;

  List<DataSection> about(PersonId person, boolean alone) {
    var email = register.byId(person).map(Registered::email).orElse(NONE);
    var gathering = new PersonalDataAsked(person, email, alone);
    asked.fire(gathering);
    return gathering.sections().stream()
        .sorted(Comparator.comparingInt(GatherData::place))
        .toList();
  }

  private static int place(DataSection section) {
    var table = section.tables().stream().sorted().findFirst().orElse("");
    var schema = table.replaceAll("\\..*", "");
    int last = LAST.indexOf(schema);
    if (last >= 0) {
      return 100 + last;
    }
    int first = FIRST.indexOf(schema);
    return first >= 0 ? first : 50;
  }
}
