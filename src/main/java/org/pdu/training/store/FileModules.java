package org.pdu.training.store;

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
import org.pdu.training.ModuleTitles;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;

/** The modules as the content folder has them, read once at the start. */
@ApplicationScoped
class FileModules implements Modules, ModuleTitles {
  @Inject Settings settings;
  private Map<String, Module> modules = Map.of();

  @PostConstruct
  void read() {
    modules = read(settings.contentFolder().resolve("modules"));
  }

  static Map<String, Module> read(Path folder) {
    Map<String, Module> found = new TreeMap<>();
    try (var folders = Files.list(folder)) {
      for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
        var module = new ModuleFiles(each).read();
        found.put(module.slug(), module);
      }
    } catch (IOException e) {
      throw new SettingProblem("The folder " + folder + " can't be read.");
    }
    return found;
  }

  @Override
  public List<Module> all() {
    return List.copyOf(modules.values());
  }

  @Override
  public Optional<Module> bySlug(String slug) {
    return Optional.ofNullable(modules.get(slug));
  }

  @Override
  public String of(String slug) {
    return bySlug(slug).map(Module::title).orElseGet(() -> words(slug));
  }

  private static String words(String slug) {
    return slug.isEmpty()
        ? slug
        : slug.substring(0, 1).toUpperCase(Locale.UK) + slug.substring(1).replace('-', ' ');
  }
}
