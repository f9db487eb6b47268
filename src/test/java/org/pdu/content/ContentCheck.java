package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code ./pdu content check [folder]}: is everything that people read well-formed and complete?
 * Says each problem with file and line.
 */
public final class ContentCheck {
  /** Kinds of YAML file outside modules, and the schema for each. */
  private static final Map<String, String> SINGLE =
      Map.of("outcomes/measures.yaml", "measures", "demo/partnership.yaml", "partnership");

  private static final Pattern READ =
      Pattern.compile(
          "modules/[^/]+/(module|quiz)\\.yaml|policies/[^/]+/policy\\.yaml"
              + "|library/((topics|support|consent/consent)|(?!consent/)[^/]+/resource)\\.yaml");

  private final Path folder;
  private final Problems problems = new Problems();
  private int files;

  private ContentCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments the folder to check; {@code content} when none is given
   */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments.length == 0 ? "content" : arguments[0]);
    if (!Files.isDirectory(folder)) {
      System.err.println("pdu: there is no folder " + folder + ".");
      System.exit(1);
    }
    var check = new ContentCheck(folder);
    var found = check.run();
    found.forEach(System.out::println);
    System.out.println(
        check.files
            + " files, "
            + (found.isEmpty()
                ? "no problems."
                : found.size() + (found.size() == 1 ? " problem." : " problems.")));
    System.exit(found.isEmpty() ? 0 : 1);
  }

  /** All problems of a folder like {@code content/}. */
  static List<Problems.Problem> problemsIn(Path folder) throws IOException {
    return new ContentCheck(folder).run();
  }

  private List<Problems.Problem> run() throws IOException {
    var schemas = new SchemaCheck(folder.resolve("schema"), problems);
    var modules = modules();
    for (var slug : modules) {
      new ModuleCheck(folder.resolve("modules").resolve(slug), modules, schemas, problems).check();
    }
    for (var single : SINGLE.entrySet()) {
      var yaml = read(folder.resolve(single.getKey()));
      if (yaml != null) {
        schemas.check(yaml, single.getValue());
        if (single.getValue().equals("measures")) {
          new MeasuresCheck(yaml, problems).check();
        }
      }
    }
    policies(schemas);
    new LibraryCheck(folder.resolve("library"), modules, schemas, problems).check();
    everyFile();
    return problems.all();
  }

  private void policies(SchemaCheck schemas) throws IOException {
    if (Files.isDirectory(folder.resolve("policies"))) {
      try (var policies = Files.list(folder.resolve("policies"))) {
        for (var policy : policies.filter(Files::isDirectory).sorted().toList()) {
          new PolicyCheck(policy, schemas, problems).check();
        }
      }
    }
  }

  private YamlFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      problems.add(file, 1, "this file is missing");
      return null;
    }
    return YamlFile.read(file, problems).orElse(null);
  }

  private Set<String> modules() throws IOException {
    if (!Files.isDirectory(folder.resolve("modules"))) {
      problems.add(folder.resolve("modules"), 1, "this folder is missing");
      return Set.of();
    }
    try (var folders = Files.list(folder.resolve("modules"))) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
  }

  private void everyFile() throws IOException {
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files++;
        var name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".svg")) {
          ImageCheck.check(file, problems);
        } else if (name.matches(".*\\.ya?ml")
            && !SINGLE.containsKey(name)
            && !READ.matcher(name).matches()) {
          problems.add(file, 1, "nothing reads this file, and no schema checks it");
        }
      }
    }
  }
}
