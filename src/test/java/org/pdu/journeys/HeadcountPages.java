package org.pdu.journeys;

import java.util.List;
import org.pdu.people.model.DemoCity;

/** Headcounts and champions, for whoever looks at every page. */
final class HeadcountPages {
  static final List<String> PATHS =
      List.of(
          "/headcounts",
          "/headcounts/" + DemoCity.service("harebell-day-centre"),
          "/headcounts/import?organisation=" + DemoCity.organisation("harebell-house"),
          "/champions",
          "/champions?q=zzzzqqq",
          "/champions/me",
          "/champions/ask",
          "/sign-in/join",
          "/sign-in?because=unverified");

  private HeadcountPages() {}
}
