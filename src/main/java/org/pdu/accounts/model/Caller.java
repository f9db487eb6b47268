package org.pdu.accounts.model;

import java.util.List;

/**
 * Where a sign-in comes from, as the request tells: enough for its owner to know it again, too
 * little to follow anybody by.
 *
 * @param address the network address
 * @param agent what the program calls itself
 */
public record Caller(String address, String agent) {
  /** Nothing is known. */
  public static final Caller UNKNOWN = new Caller("", "");

  private record Sign(String in, String means) {}

  /** In this order: most programs also claim to be those further down. */
  private static final List<Sign> PROGRAMS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser/", "Samsung Internet"),
          new Sign("Firefox/", "Firefox"),
          new Sign("FxiOS/", "Firefox"),
          new Sign("Chrome/", "Chrome"),
          new Sign("CriOS/", "Chrome"),
          new Sign("Safari/", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS X", "Mac"),
          new Sign("CrOS", "Chromebook"),
          new Sign("Linux", "Linux"));

  /** The kind of program, such as “Firefox on Windows”; no versions. */
  public String program() {
    var program = first(PROGRAMS);
    var system = first(SYSTEMS);
    if (program.isEmpty()) {
      return system;
    }
    return system.isEmpty() ? program : program + " on " + system;
  }

  /** The part of the network: the first three numbers of an address, or the first three groups. */
  public String network() {
    if (address.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
      return address.startsWith("127.")
          ? "this machine"
          : address.substring(0, address.lastIndexOf('.')) + ".…";
    }
    if (address.equals("::1") || address.equals("0:0:0:0:0:0:0:1")) {
      return "this machine";
    }
    var groups = address.split(":", -1);
    return groups.length < 4 ? "" : groups[0] + ":" + groups[1] + ":" + groups[2] + ":…";
  }

  private String first(List<Sign> signs) {
    return signs.stream()
        .filter(sign -> agent.contains(sign.in()))
        .map(Sign::means)
        .findFirst()
        .orElse("");
  }
}
