package org.pdu.readers.model;

import java.util.Locale;
import org.pdu.library.ShownResource;
import org.pdu.platform.time.ClockSource;

/**
 * How to name a resource in something one writes: by its credit line and nobody's name beside it.
 *
 * @param credit whose it is, as they want it said
 * @param address where it stands
 */
public record Citation(String key, String credit, int year, String title, String address) {
  /** Who publishes what stands here. */
  public static final String PARTNERSHIP = "Practice Development Unit";

  /**
   * @param base how people reach this product, without a final slash
   */
  public static Citation of(ShownResource resource, String base) {
    return new Citation(
        "pdu-" + resource.id().toString().substring(0, 8),
        sentence(line(resource.credit())),
        resource.publishedAt().atZone(ClockSource.CITY).getYear(),
        line(resource.title()),
        safe(resource.address().orElse(base + resource.url())));
  }

  /** A credit line may be sentences, and goes on with a comma here; initials keep their stop. */
  private static String sentence(String credit) {
    return credit.replaceAll("(?<=\\p{L}{3})[.]$", "");
  }

  /** On one line, whatever it was. */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Braces would end what stands around an address. */
  private static String safe(String address) {
    return line(address).replace("{", "%7B").replace("}", "%7D");
  }

  /** In plain words. */
  public String plain() {
    return author() + ", “" + title + "”, " + PARTNERSHIP + ", " + year + ", " + address;
  }

  /** Much as the American Psychological Association has it. */
  public String apa() {
    var end = credit.isEmpty() ? "" : PARTNERSHIP + ". ";
    var by = author();
    return by
        + (by.endsWith(".") ? " (" : ". (")
        + year
        + "). "
        + title
        + (title.matches(".*[.?!]") ? " " : ". ")
        + end
        + address;
  }

  /** For LaTeX and its like. */
  public String bibtex() {
    return """
    @misc{%s,
      author = {{%s}},
      title = {{%s}},
      year = {%d},
      publisher = {{%s}},
      howpublished = {\\url{%s}}
    }
    """
        .formatted(key, tex(author()), tex(title), year, PARTNERSHIP, address);
  }

  /** For programs that keep references. */
  public String ris() {
    return String.join(
        "\r\n",
        "TY  - ELEC",
        "AU  - " + author(),
        "TI  - " + title,
        "PY  - " + year,
        "PB  - " + PARTNERSHIP,
        "UR  - " + address,
        "ER  - ",
        "");
  }

  private String author() {
    return credit.isEmpty() ? PARTNERSHIP : credit;
  }

  /** Signs that mean something to TeX. */
  private static String tex(String text) {
    var safe = new StringBuilder();
    for (char sign : text.toCharArray()) {
      switch (sign) {
        case '\\' -> safe.append("\\textbackslash{}");
        case '~' -> safe.append("\\textasciitilde{}");
        case '^' -> safe.append("\\textasciicircum{}");
        case '{', '}', '$', '&', '%', '#', '_' -> safe.append('\\').append(sign);
        default -> safe.append(sign);
      }
    }
    return safe.toString();
  }

  /** A name for the file. */
  public String file(String ending) {
    return key.toLowerCase(Locale.ROOT) + "." + ending;
  }
}
