package org.pdu.platform.start;

/** In which order contexts get ready after {@link Migrated}: what others build on comes first. */
public final class Stage {
  /** Published wording is read from {@code content/} and frozen. */
  public static final int CONTENT = 100;

  /** The demonstration partnership is seeded, where wanted and not yet there. */
  public static final int DEMO = 200;

  /** Derived things, the search index first of all, catch up. */
  public static final int DERIVED = 300;

  private Stage() {}
}
