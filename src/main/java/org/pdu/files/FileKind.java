package org.pdu.files;

/** What sort of file something is, found by its content. */
public enum FileKind {
  PDF(25, true, "PDF"),
  WORD(25, true, "Word document"),
  SLIDES(25, true, "Slides"),
  SPREADSHEET(25, true, "Spreadsheet"),
  AUDIO(Integer.MAX_VALUE, false, "Audio"),
  VIDEO(Integer.MAX_VALUE, false, "Film"),
  IMAGE(10, false, "Picture"),
  CAPTIONS(10, true, "Captions"),
  TEXT(10, true, "Text");

  private final int megabytes;
  private final boolean words;
  private final String title;

  FileKind(int megabytes, boolean words, String title) {
    this.megabytes = megabytes;
    this.words = words;
    this.title = title;
  }

  /** How many megabytes one may have; audio and films as many as any upload. */
  public int megabytes() {
    return megabytes;
  }

  /** Whether words can be taken out of it, for search. */
  public boolean hasWords() {
    return words;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** Whether a browser shows it by itself, so that it may be sent to be looked at. */
  public boolean showsInBrowser() {
    return this == IMAGE || this == AUDIO || this == VIDEO || this == PDF || this == CAPTIONS;
  }
}
