package org.pdu.training.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.CertificateCode;
import org.pdu.training.model.Completion;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Completions;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Progress;
import org.pdu.training.model.Stage;

/** The collections of training, kept in memory. */
final class InMemory implements Attempts, Completions, Progress, Modules {
  final List<Attempt> attempts = new ArrayList<>();
  final List<Completion> completions = new ArrayList<>();
  final Map<String, Set<String>> read = new HashMap<>();
  final Map<String, Map<String, Set<String>>> drafts = new HashMap<>();
  private final Module module;

  InMemory(Module module) {
    this.module = module;
  }

  private static CompletionRecord shown(Completion completion) {
    return completion.asRecord(ClockSource.CITY);
  }

  @Override
  public void add(Attempt attempt) {
    attempts.add(attempt);
  }

  @Override
  public Optional<Attempt> byId(UUID id, PersonId person) {
    return attempts.stream()
        .filter(each -> each.id().equals(id) && each.person().equals(person))
        .findFirst();
  }

  @Override
  public Optional<Attempt> before(PersonId person, String slug, int version) {
    return attempts.stream()
        .filter(each -> each.stage() == Stage.BEFORE && each.person().equals(person))
        .findFirst();
  }

  @Override
  public Set<String> checked(PersonId person) {
    return attempts.stream()
        .filter(each -> each.stage() == Stage.BEFORE && each.person().equals(person))
        .map(each -> each.module() + ":" + each.version())
        .collect(java.util.stream.Collectors.toSet());
  }

  @Override
  public void takeTurn(PersonId person, String slug) {
    // one thread only
  }

  @Override
  public void add(Completion completion) {
    completions.add(completion);
  }

  @Override
  public Optional<Completion> of(PersonId person, String slug, int version) {
    return completions.stream()
        .filter(each -> each.person().equals(person) && shown(each).module().equals(slug))
        .filter(each -> shown(each).version() == version)
        .findFirst();
  }

  @Override
  public Optional<Completion> ownedBy(PersonId person, UUID id) {
    return completions.stream().filter(each -> shown(each).id().equals(id)).findFirst();
  }

  @Override
  public Optional<Completion> byCode(CertificateCode code) {
    return completions.stream().filter(each -> shown(each).code().equals(code.text())).findFirst();
  }

  @Override
  public List<Completion> of(PersonId person) {
    return completions.stream().filter(each -> each.person().equals(person)).toList();
  }

  @Override
  public Map<String, Set<String>> lessonsRead(PersonId person) {
    return read;
  }

  @Override
  public void read(PersonId person, String slug, String lesson) {
    read.computeIfAbsent(slug, key -> new HashSet<>()).add(lesson);
  }

  @Override
  public Map<String, Set<String>> draft(PersonId person, Module of, Stage stage) {
    return drafts.getOrDefault(of.slug() + stage, Map.of());
  }

  @Override
  public void keepDraft(PersonId person, Module of, Stage stage, Map<String, Set<String>> answers) {
    drafts.put(of.slug() + stage, answers);
  }

  @Override
  public void dropDraft(PersonId person, String slug, Stage stage) {
    drafts.remove(slug + stage);
  }

  @Override
  public List<Module> all() {
    return List.of(module);
  }

  @Override
  public Optional<Module> bySlug(String slug) {
    return all().stream().filter(each -> each.slug().equals(slug)).findFirst();
  }
}
