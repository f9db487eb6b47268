package org.pdu.library.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** What the address and the form say. */
final class Parameters {
  private static final int MOST = 60;

  private Parameters() {}

  /** The request as it was led on: what the address names in braces is a parameter of it. */
  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  static String text(String name) {
    var value = request().getParameter(name);
    return value == null ? "" : value.strip();
  }

  static List<String> many(String name) {
    var values = request().getParameterValues(name);
    return values == null ? List.of() : Arrays.stream(values).limit(MOST).distinct().toList();
  }

  static OptionalInt number(String name) {
    var text = text(name);
    return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
