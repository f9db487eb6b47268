package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Completions;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Progress;

/** Shows where the person stands: with every module, or with one. */
@UseCase
@Allow(Role.LEARNER)
public class ShowLearning {
  @Inject Modules modules;
  @Inject Progress progress;
  @Inject Attempts attempts;
  @Inject Completions completions;
  @Inject CurrentPerson person;

  /** Every module, what is begun first, what is done last. */
  public List<Learning> all() {
    Map<String, Set<String>> read = progress.lessonsRead(person.id());
    Set<String> checked = attempts.checked(person.id());
    Map<String, CompletionRecord> done =
        completions.of(person.id()).stream()
            .map(completion -> completion.asRecord(ClockSource.CITY))
            .collect(
                Collectors.toMap(
                    ShowLearning::edition, Function.identity(), (newer, older) -> newer));
    return modules.all().stream()
        .map(module -> learning(module, read, checked, done))
        .sorted(java.util.Comparator.comparingInt(ShowLearning::rank))
        .toList();
  }

  /**
   * One module.
   *
   * @throws NotFound when there is none of that slug
   */
  public Learning of(String slug) {
    var module = find(modules, slug);
    var read = progress.lessonsRead(person.id()).getOrDefault(slug, Set.of());
    var done =
        completions
            .of(person.id(), slug, module.version())
            .map(completion -> completion.asRecord(ClockSource.CITY));
    boolean checked = attempts.checked(person.id()).contains(edition(module));
    return new Learning(module, read, checked, done);
  }

  static Module find(Modules modules, String slug) {
    return modules
        .bySlug(slug)
        .orElseThrow(() -> new NotFound("There is no module at this address."));
  }

  private Learning learning(
      Module module,
      Map<String, Set<String>> read,
      Set<String> checked,
      Map<String, CompletionRecord> done) {
    return new Learning(
        module,
        read.getOrDefault(module.slug(), Set.of()),
        checked.contains(edition(module)),
        Optional.ofNullable(done.get(edition(module))));
  }

  private static String edition(Module module) {
    return module.slug() + ":" + module.version();
  }

  private static String edition(CompletionRecord completion) {
    return completion.module() + ":" + completion.version();
  }

  private static int rank(Learning learning) {
    return switch (learning.state()) {
      case IN_PROGRESS -> 0;
      case NOT_STARTED -> 1;
      case DONE -> 2;
    };
  }
}
