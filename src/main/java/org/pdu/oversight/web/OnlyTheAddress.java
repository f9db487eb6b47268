package org.pdu.oversight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A refused form as a plain look at the same address: nothing in it is acted on. */
final class OnlyTheAddress extends HttpServletRequestWrapper {
  OnlyTheAddress(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
