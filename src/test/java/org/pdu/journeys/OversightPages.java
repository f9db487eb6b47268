package org.pdu.journeys;

import java.util.List;
import org.pdu.people.model.DemoCity;

/** Pages on which roles are looked after and looks are looked up. */
final class OversightPages {
  private static final String PERSON = DemoCity.person("lead@demo.example").toString();

  /** With what goes wrong among them. */
  static final List<String> OF_ADMINISTRATORS =
      List.of(
          "/admin",
          "/admin/access",
          "/admin/audit",
          "/admin/audit?from=yesterday&who=nobody@test.example",
          "/admin/audit?action=zzz",
          "/roles",
          "/roles?q=zzzzqqq",
          "/roles/" + PERSON,
          "/admin/second-factor/" + PERSON,
          "/view-as/" + PERSON);

  private OversightPages() {}
}
