package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WelcomeBrowserIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser(PduServer.shared());
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {Browser.PHONE, Browser.DESK})
  void theDoorIsAccessibleAndFits(int width) {
    var page = browser.page(width);
    for (var path : List.of("/", "/sign-in")) {
      page.navigate(path);
      Browser.accessible(page);
      Browser.fits(page);
    }
    assertEquals(List.of(), browser.complaints(page));
  }

  @Test
  void anAddressThatIsNotOneSaysSoKindly() {
    var page = browser.page(Browser.DESK);
    var answer = page.navigate("/no/such/page");
    assertEquals(404, answer.status());
    Browser.accessible(page);
  }
}
