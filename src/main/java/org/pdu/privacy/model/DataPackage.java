package org.pdu.privacy.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pdu.people.DataSection;

/**
 * Everything that is kept about a person, to take away: one ZIP with the same twice, as a page that
 * needs nothing but a browser and as JSON for programs.
 *
 * @param name the person's
 * @param day when it was made
 */
public record DataPackage(String name, LocalDate day, List<DataSection> sections) {
  private static final JsonWriterFactory PRETTY =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  public DataPackage {
    sections = List.copyOf(sections);
  }

  /** The ZIP's bytes. */
  public byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      entry(zip, "my-data.html", DataPage.of(this));
      entry(zip, "my-data.json", json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String json() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    all.add("name", name).add("madeOn", day.toString());
    for (var section : sections) {
      all.add(section.key(), json(section));
    }
    var text = new StringWriter();
    try (var writer = PRETTY.createWriter(text)) {
      writer.writeObject(all.build());
    }
    return text + "\n";
  }

  private static JsonObjectBuilder json(DataSection section) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (var row : section.rows()) {
      JsonObjectBuilder item = Json.createObjectBuilder();
      for (int i = 0; i < row.size(); i++) {
        item.add(camelCase(section.columns().get(i)), row.get(i));
      }
      items.add(item);
    }
    return Json.createObjectBuilder()
        .add("title", section.title())
        .add("keptFor", section.says())
        .add("items", items);
  }

  /** {@code Holds until} as {@code holdsUntil}. */
  private static String camelCase(String heading) {
    var words = heading.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1);
    var key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
      }
    }
    return key.toString();
  }
}
