package org.pdu.library.model;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing it is. */
public enum ResourceType {
  STORY("story", "Story", true),
  FILM("film", "Film", true),
  AUDIO("audio", "Audio", true),
  GUIDE("guide", "Guide", false),
  TOOL("tool", "Tool", false),
  FORM("form", "Form", false),
  RESEARCH("research", "Research", false),
  DATA("data", "Data", false),
  EVENT_RECORD("eventRecord", "Event record", true);

  private final String code;
  private final String title;
  private final boolean experience;

  ResourceType(String code, String title, boolean experience) {
    this.code = code;
    this.title = title;
    this.experience = experience;
  }

  /** As programs and content say it. */
  public String code() {
    return code;
  }

  /** As people say it. */
  public String title() {
    return title;
  }

  /** Whether it carries somebody's experience unless it is said to be invented. */
  public boolean experience() {
    return experience;
  }

  public static Optional<ResourceType> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
