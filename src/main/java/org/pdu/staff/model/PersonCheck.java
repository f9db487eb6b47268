package org.pdu.staff.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Whether an e-mail address and a name can be a person's, whoever typed them. */
public final class PersonCheck {
  private PersonCheck() {}

  /** What is wrong with them; nothing when all is well. */
  public static List<Flaw> of(String email, String name) {
    var nowhere =
        new Surroundings(LocalDate.EPOCH, List.of(), Map.of(), List.of(), List.of(), List.of());
    var check = new FieldCheck(nowhere, Optional.empty());
    check.email(email.strip());
    check.name(name.strip());
    return check.problems();
  }
}
