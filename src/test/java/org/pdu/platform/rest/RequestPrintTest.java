package org.pdu.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only a request that asks for the same is answered with what was answered before. */
class RequestPrintTest {
  @Test
  void theQueryIsPartOfWhatIsAsked() throws Exception {
    var print = print("/api/things?kind=one", "{}");
    assertEquals(print, print("/api/things?kind=one", "{}"));
    assertNotEquals(print, print("/api/things?kind=two", "{}"));
    assertNotEquals(print, print("/api/things", "{}"));
    assertNotEquals(print, print("/api/things?kind=one", "{ }"));
  }

  private static Object print(String address, String body) throws Exception {
    Map<String, Object> kept = new HashMap<>();
    var filter = new RequestPrint();
    filter.servlet =
        some(
            HttpServletRequest.class,
            Map.of("getServletPath", "/api", "getPathInfo", "/things"),
            kept);
    var uri = URI.create("https://pdu.example" + address);
    var info = some(UriInfo.class, Map.of("getPath", "things", "getRequestUri", uri), kept);
    var stream = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    filter.filter(
        some(
            ContainerRequestContext.class,
            Map.of("getMethod", "POST", "getUriInfo", info, "getEntityStream", stream),
            kept));
    return kept.get(RequestPrint.ATTRIBUTE);
  }

  /** Something that answers a few questions, and keeps the attributes that are set. */
  private static <T> T some(Class<T> type, Map<String, Object> answers, Map<String, Object> kept) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> {
              if (method.getName().equals("setAttribute")) {
                kept.put((String) given[0], given[1]);
              }
              return answers.get(method.getName());
            }));
  }
}
