package org.pdu.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** What the address and the form say. */
final class Parameters {
  private static final int MOST = 60;

  private Parameters() {}

  static String text(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  static List<String> many(HttpServletRequest request, String name) {
    var values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.stream(values).limit(MOST).distinct().toList();
  }

  static OptionalInt number(HttpServletRequest request, String name) {
    var text = text(request, name);
    return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
