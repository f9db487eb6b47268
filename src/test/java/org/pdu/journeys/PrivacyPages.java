package org.pdu.journeys;

import java.util.List;
import org.pdu.people.model.DemoCity;

/** The pages about what is kept of people. */
final class PrivacyPages {
  private PrivacyPages() {}

  static List<String> own() {
    return List.of(
        "/my-data",
        "/my-data/looked",
        "/my-data/name",
        "/my-data/leave",
        "/my-data/about-me",
        "/my-data/about-me/lived-experience",
        "/my-data/policies",
        "/policies",
        "/policies/privacy-notice",
        "/policies/community-agreement/versions/1",
        "/left",
        "/left?soon");
  }

  static List<String> administrators() {
    var someone = "/admin/data-requests/" + DemoCity.person("learner2@demo.example");
    return List.of(
        "/admin/data-requests",
        "/admin/data-requests?q=demo",
        "/admin/data-requests?q=zzzz",
        someone,
        someone + "/leave",
        "/admin/retention");
  }
}
