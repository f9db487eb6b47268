package org.pdu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Where whole files are handed in, and how large a request may be there and elsewhere. */
public final class Uploads {
  /** Bytes of a request that brings a file, from somebody signed in. */
  public static final int FILE = 8 << 20;

  /** Bytes of any other: no form or document of ours comes near this many. */
  public static final int FORM = 1 << 20;

  private static final Set<String> ADDRESSES =
      Set.of(
          "/staff/imports", "/api/staff/imports", "/headcounts/import", "/api/headcounts/imports");

  private Uploads() {}

  /** How many bytes this request may bring. */
  public static int most(HttpServletRequest request) {
    boolean file =
        ADDRESSES.contains(RoutesFilter.pathOf(request)) && request.getUserPrincipal() != null;
    return file ? FILE : FORM;
  }

  /** The same in words. */
  public static String inWords(HttpServletRequest request) {
    return most(request) == FILE ? "eight megabytes" : "one megabyte";
  }
}
