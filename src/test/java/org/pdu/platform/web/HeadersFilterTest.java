package org.pdu.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pdu.platform.config.Settings;

/** What the whole product shows of these headers is the access matrix's to prove. */
class HeadersFilterTest {
  private final Map<String, String> sent = new HashMap<>();

  @Test
  void whereTlsEndsAtTheProxyBrowsersAreToldToStayWithIt() throws Exception {
    answer("https://pdu.example.org");
    assertEquals("max-age=31536000", sent.get("Strict-Transport-Security"));
  }

  @Test
  void withoutTlsTheyAreNot() throws Exception {
    answer("http://127.0.0.1:8080");
    assertNull(sent.get("Strict-Transport-Security"));
  }

  private void answer(String publicUrl) throws Exception {
    var filter = new HeadersFilter();
    filter.settings = Settings.of(Map.of("PDU_PUBLIC_URL", publicUrl));
    filter.doFilter(request(), response(), (in, out) -> {});
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HeadersFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, given) ->
                switch (method.getName()) {
                  case "getRequestURI" -> "/home";
                  case "isSecure" -> false;
                  default -> null;
                });
  }

  private HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            HeadersFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (self, method, given) ->
                method.getName().equals("setHeader")
                    ? sent.put((String) given[0], (String) given[1])
                    : null);
  }
}
