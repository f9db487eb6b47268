package org.pdu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.pdu.platform.config.Settings;

/** Where whole files are handed in, and how large a request may be there and elsewhere. */
public final class Uploads {
  /** Bytes of a request that brings a file, from somebody signed in. */
  public static final int FILE = 8 << 20;

  /** Bytes of any other: no form or document of ours comes near this many. */
  public static final int FORM = 1 << 20;

  private static final Set<String> ADDRESSES =
      Set.of(
          "/staff/imports", "/api/staff/imports", "/headcounts/import", "/api/headcounts/imports");

  /** Where files are attached to something, as large as the settings allow. */
  private static final Pattern ATTACHED =
      Pattern.compile("/library/(?:[^/]+/){0,3}files|/api/library/(?:[^/]+/){0,3}attachments");

  private static final int AROUND = 1 << 16;

  private Uploads() {}

  /** Whether a file of any size may come with this request. */
  public static boolean attached(HttpServletRequest request) {
    return ATTACHED.matcher(RoutesFilter.pathOf(request)).matches()
        && request.getUserPrincipal() != null;
  }

  /** How many bytes this request may bring. */
  public static int most(HttpServletRequest request) {
    if (attached(request)) {
      return (Settings.fromEnvironment().uploadMegabytes() << 20) + AROUND;
    }
    boolean file =
        ADDRESSES.contains(RoutesFilter.pathOf(request)) && request.getUserPrincipal() != null;
    return file ? FILE : FORM;
  }

  /** The same in words. */
  public static String inWords(HttpServletRequest request) {
    if (attached(request)) {
      return Settings.fromEnvironment().uploadMegabytes() + " megabytes";
    }
    return most(request) == FILE ? "eight megabytes" : "one megabyte";
  }
}
