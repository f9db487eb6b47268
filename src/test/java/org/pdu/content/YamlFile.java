package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file as data, and where in the file each piece of it stands. */
final class YamlFile {
  private final Path path;
  private final Object data;
  private final Node root;

  private YamlFile(Path path, Object data, Node root) {
    this.path = path;
    this.data = data;
    this.root = root;
  }

  /** Reads it; what can't be read is one problem, with the line that the parser names. */
  static Optional<YamlFile> read(Path path, Problems problems) throws IOException {
    var text = Files.readString(path);
    var settings = LoadSettings.builder().setUseMarks(true).setLabel(path.toString()).build();
    try {
      var data = new Load(settings).loadFromString(text);
      var root = new Compose(settings).composeString(text);
      if (data instanceof Map<?, ?> && root.isPresent()) {
        return Optional.of(new YamlFile(path, data, root.get()));
      }
      problems.add(path, 1, "this is not a list of keys and values");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(path, line, "not readable: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(path, 1, "not readable: " + e.getMessage().lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  Path path() {
    return path;
  }

  Object data() {
    return data;
  }

  /** The text there, if there is one; steps are keys and positions. */
  String text(Object... steps) {
    return at(data, steps) instanceof String text ? text : "";
  }

  int number(Object... steps) {
    return at(data, steps) instanceof Integer number ? number : 0;
  }

  /** Whether {@code true} stands there. */
  boolean isTrue(Object... steps) {
    return Boolean.TRUE.equals(at(data, steps));
  }

  boolean has(Object... steps) {
    return at(data, steps) != null;
  }

  /** How long the list there is; 0 when there is none. */
  int size(Object... steps) {
    return at(data, steps) instanceof List<?> list ? list.size() : 0;
  }

  List<?> list(Object... steps) {
    return at(data, steps) instanceof List<?> list ? list : List.of();
  }

  private static Object at(Object from, Object... steps) {
    Object here = from;
    for (var step : steps) {
      if (here instanceof Map<?, ?> map) {
        here = map.get(step);
      } else if (here instanceof List<?> list && step instanceof Integer i && i < list.size()) {
        here = list.get(i);
      } else {
        return null;
      }
    }
    return here;
  }

  /** The line of the nearest piece that exists on the way there, counted from 1. */
  int line(Object... steps) {
    Node here = root;
    int line = start(here);
    for (var step : steps) {
      if (here instanceof MappingNode map) {
        var tuple = tuple(map, String.valueOf(step));
        if (tuple.isEmpty()) {
          return line;
        }
        here = tuple.get().getValueNode();
        line = start(tuple.get().getKeyNode());
      } else if (here instanceof SequenceNode list
          && step instanceof Integer i
          && i < list.getValue().size()) {
        here = list.getValue().get(i);
        line = start(here);
      } else {
        return line;
      }
    }
    return line;
  }

  private static Optional<NodeTuple> tuple(MappingNode map, String key) {
    return map.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst();
  }

  private static int start(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
