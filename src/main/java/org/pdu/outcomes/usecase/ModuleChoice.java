package org.pdu.outcomes.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.pdu.outcomes.model.Figures;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.training.ModuleTitles;

/** Which modules figures can be asked for: those that anybody has completed. */
@Dependent
public class ModuleChoice {
  @Inject Figures figures;
  @Inject ModuleTitles titles;

  /**
   * A module.
   *
   * @param title as its readers know it
   */
  public record Choice(String slug, String title) {}

  /** All of them, by title. */
  List<Choice> all() {
    return figures.modules().stream()
        .map(slug -> new Choice(slug, titles.of(slug)))
        .sorted((one, other) -> one.title().compareTo(other.title()))
        .toList();
  }

  /**
   * @param module a slug; empty for any module
   * @throws Unacceptable when nobody has completed a module of that name
   */
  void check(String module) {
    if (!module.isEmpty() && !figures.modules().contains(module)) {
      throw new Unacceptable(
          "module", "Nobody has completed a module of this name yet. Choose one from the list.");
    }
  }
}
