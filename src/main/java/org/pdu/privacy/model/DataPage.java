package org.pdu.privacy.model;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.people.DataSection;

/**
 * A person's data as one page of HTML that stands alone: no script, nothing fetched, every table
 * with a name and headings, its language told.
 */
final class DataPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>What is kept about %1$s</title>
      <style>
      body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; }
      caption { text-align: left; font-weight: bold; padding: .5rem 0; }
      th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid; }
      nav li { margin: .4rem 0; }
      a { display: inline-block; min-height: 1.5rem; }
      </style>
      </head>
      <body>
      <main>
      <h1>What is kept about %1$s</h1>
      <p>Made on %2$s by the Practice Development Unit. Times are those of Nottingham. The same stands in my-data.json, for programs.</p>
      <p>This file is yours. Keep it somewhere only you can open.</p>
      """;

  private DataPage() {}

  static String of(DataPackage data) {
    var page = new StringBuilder(HEAD.formatted(safe(data.name()), DAY.format(data.day())));
    page.append("<nav aria-label=\"On this page\">\n<ul>\n");
    for (var section : data.sections()) {
      page.append(
          "<li><a href=\"#%s\">%s</a>: %s</li>\n"
              .formatted(safe(section.key()), safe(section.title()), number(section)));
    }
    page.append("</ul>\n</nav>\n");
    data.sections().forEach(section -> add(page, section));
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void add(StringBuilder page, DataSection section) {
    page.append(
        "<section aria-labelledby=\"%1$s\">\n<h2 id=\"%1$s\">%2$s</h2>\n<p>%3$s</p>\n"
            .formatted(safe(section.key()), safe(section.title()), safe(section.says())));
    if (section.rows().isEmpty()) {
      page.append("<p>There is nothing of this kind.</p>\n</section>\n");
      return;
    }
    page.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%1$s: table\">\n"
            .formatted(safe(section.title())));
    page.append("<table>\n<caption>%s</caption>\n<thead><tr>".formatted(number(section)));
    section
        .columns()
        .forEach(
            heading -> page.append("<th scope=\"col\">").append(safe(heading)).append("</th>"));
    page.append("</tr></thead>\n<tbody>\n");
    for (var row : section.rows()) {
      page.append("<tr>");
      row.forEach(value -> page.append("<td>").append(safe(value)).append("</td>"));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private static String number(DataSection section) {
    int number = section.rows().size();
    return number == 1 ? "1 entry" : number + " entries";
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
