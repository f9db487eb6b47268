package org.pdu.outcomes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pdu.platform.config.SettingProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML file that still knows its lines: what is wrong is said with file and line.
 */
final class MarkedYaml {
  private final Path file;
  private final Node self;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private MarkedYaml(Path file, Node node) {
    this.file = file;
    this.self = node;
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("here must be keys and values");
    }
    mapping.getValue().forEach(pair -> values.put(scalar(pair.getKeyNode()), pair.getValueNode()));
  }

  static MarkedYaml read(Path file) {
    try {
      var settings = LoadSettings.builder().setLabel(file.toString()).build();
      var root = new Compose(settings).composeString(Files.readString(file));
      return new MarkedYaml(
          file, root.orElseThrow(() -> new SettingProblem("The file " + file + " is empty.")));
    } catch (IOException e) {
      throw new SettingProblem("The content file " + file + " can't be read.");
    } catch (YamlEngineException e) {
      throw new SettingProblem(
          "The content file " + file + " is not well-formed: " + e.getMessage());
    }
  }

  /**
   * @throws SettingProblem when there is any other key
   */
  MarkedYaml only(Set<String> keys) {
    values.forEach((key, node) -> {
      if (!keys.contains(key)) {
        throw wrong(node, "nobody knows the key “" + key + "”");
      }
    });
    return this;
  }

  String text(String key) {
    return optional(key).orElseThrow(() -> wrong("“" + key + "” is missing"));
  }

  /** The text; empty where the key is missing or its value null. */
  Optional<String> optional(String key) {
    return Optional.ofNullable(values.get(key))
        .filter(node -> !Tag.NULL.equals(node.getTag()))
        .map(node -> scalar(node).strip());
  }

  int number(String key) {
    var text = text(key);
    if (!text.matches("[0-9]{1,6}")) {
      throw wrong("“" + key + "” must be a whole number");
    }
    return Integer.parseInt(text);
  }

  MarkedYaml map(String key) {
    return new MarkedYaml(file, node(key));
  }

  List<MarkedYaml> maps(String key) {
    return items(key).stream().map(node -> new MarkedYaml(file, node)).toList();
  }

  List<String> texts(String key) {
    return items(key).stream().map(this::scalar).toList();
  }

  /** Something wrong with this mapping. */
  SettingProblem wrong(String what) {
    return wrong(self, what);
  }

  private SettingProblem wrong(Node node, String what) {
    var line = node.getStartMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
    return new SettingProblem("In " + file + line + ": " + what + ".");
  }

  private Node node(String key) {
    return Optional.ofNullable(values.get(key))
        .orElseThrow(() -> wrong("“" + key + "” is missing"));
  }

  private List<Node> items(String key) {
    if (node(key) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong("“" + key + "” must be a list");
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(node, "here must be a text");
  }
}
