package org.pdu.privacy.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.content.Yaml;
import org.pdu.privacy.model.Edition;
import org.pdu.privacy.model.Policies;
import org.pdu.privacy.model.Policy;

/** The policies as the content folder has them, read once at the start. */
@ApplicationScoped
class FilePolicies implements Policies {
  @Inject Settings settings;
  private Map<String, Policy> policies = Map.of();

  @PostConstruct
  void read() {
    policies = read(settings.contentFolder().resolve("policies"));
  }

  static Map<String, Policy> read(Path folder) {
    Map<String, Policy> found = new TreeMap<>();
    try (var folders = Files.list(folder)) {
      for (var each : folders.filter(Files::isDirectory).sorted().toList()) {
        var policy = policy(each);
        found.put(policy.slug(), policy);
      }
    } catch (IOException e) {
      throw new SettingProblem("The folder " + folder + " can't be read.");
    }
    return found;
  }

  private static Policy policy(Path folder) throws IOException {
    var yaml = Yaml.read(folder.resolve("policy.yaml"));
    var versions = new java.util.ArrayList<Edition>();
    for (var version : yaml.maps("versions")) {
      int number = version.number("version");
      versions.add(
          new Edition(
              yaml.text("slug"),
              number,
              yaml.text("title"),
              yaml.text("summary"),
              version.text("status"),
              version.text("changes"),
              Files.readString(folder.resolve(number + ".md"))));
    }
    var asks = Policy.Asks.valueOf(yaml.text("asks").toUpperCase(Locale.ROOT));
    return new Policy(yaml.text("slug"), asks, List.copyOf(versions));
  }

  @Override
  public List<Policy> all() {
    return List.copyOf(policies.values());
  }

  @Override
  public Optional<Policy> bySlug(String slug) {
    return Optional.ofNullable(policies.get(slug));
  }
}
