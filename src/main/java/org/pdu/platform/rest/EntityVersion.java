package org.pdu.platform.rest;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;

/** The version of something that can be edited, as {@code ETag} and {@code If-Match} say it. */
public final class EntityVersion {
  private static final Pattern FORM = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private EntityVersion() {}

  /** For the header {@code ETag}. */
  public static String tag(int version) {
    return "\"" + version + "\"";
  }

  /**
   * What {@code If-Match} says; empty where it is missing or any version will do.
   *
   * @throws Unacceptable when it is no tag of ours
   */
  public static OptionalInt of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return OptionalInt.empty();
    }
    var found = FORM.matcher(ifMatch.strip());
    if (!found.matches()) {
      throw new Unacceptable("If-Match", "Send the ETag that came with what you read.");
    }
    return OptionalInt.of(Integer.parseInt(found.group(1)));
  }
}
