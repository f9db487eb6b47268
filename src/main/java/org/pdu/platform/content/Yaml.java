package org.pdu.platform.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.SettingProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A mapping in a YAML file, read strictly: what is asked for must be there and of its kind, and
 * whatever breaks this is said with the file's name. {@code ./pdu content check} says it better,
 * with lines; this is the last door before people read it.
 */
public final class Yaml {
  private final Path file;
  private final Map<String, Object> values;

  private Yaml(Path file, Map<String, Object> values) {
    this.file = file;
    this.values = values;
  }

  /**
   * @throws SettingProblem when the file can't be read or is no mapping
   */
  public static Yaml read(Path file) {
    try {
      var settings = LoadSettings.builder().setLabel(file.toString()).build();
      return of(file, new Load(settings).loadFromString(Files.readString(file)));
    } catch (IOException e) {
      throw new SettingProblem("The content file " + file + " can't be read.");
    } catch (YamlEngineException e) {
      throw new SettingProblem(
          "The content file " + file + " is not well-formed: " + e.getMessage());
    }
  }

  private static Yaml of(Path file, @Nullable Object node) {
    if (!(node instanceof Map<?, ?> map)) {
      throw new SettingProblem("The content file " + file + " must hold keys and values.");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(String.valueOf(key), value));
    return new Yaml(file, values);
  }

  public String text(String key) {
    var value = values.get(key);
    if (value instanceof String || value instanceof Number) {
      return value.toString().strip();
    }
    throw wrong(key, "a text");
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    return values.get(key) != null;
  }

  /** The text, or nothing when the key is not there. */
  public String textOrEmpty(String key) {
    return values.get(key) == null ? "" : text(key);
  }

  public int number(String key) {
    if (values.get(key) instanceof Integer number) {
      return number;
    }
    throw wrong(key, "a whole number");
  }

  /** True or false; false when the key is not there. */
  public boolean flag(String key) {
    var value = values.get(key);
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong(key, "true or false");
  }

  public List<String> texts(String key) {
    return list(key).stream().map(String::valueOf).toList();
  }

  public List<Yaml> maps(String key) {
    return list(key).stream().map(node -> of(file, node)).toList();
  }

  private List<Object> list(String key) {
    if (values.get(key) instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    throw wrong(key, "a list");
  }

  private SettingProblem wrong(String key, String kind) {
    return new SettingProblem("In " + file + ", “" + key + "” must be " + kind + ".");
  }
}
