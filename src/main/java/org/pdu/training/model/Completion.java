package org.pdu.training.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.PersonId;
import org.pdu.people.Standing;
import org.pdu.training.ModuleCompleted;

/**
 * The fact that a person passed a version of a module. Never changed, never removed; the name on it
 * stands beside it and goes when the person leaves.
 */
@Entity
@Table(schema = "training", name = "completion")
@SecondaryTable(
    schema = "training",
    name = "completion_holder",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "completion_id"))
public class Completion {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Column(table = "completion_holder", name = "name")
  private @Nullable String personName;

  private String module;

  @Column(name = "module_title")
  private String moduleTitle;

  private int version;
  private String digest;

  @Column(name = "attempt_id")
  private UUID attempt;

  private int score;

  @Column(name = "out_of")
  private int outOf;

  private String code;

  @Column(name = "completed_at")
  private Instant completedAt;

  @ElementCollection
  @CollectionTable(
      schema = "training",
      name = "completion_standing",
      joinColumns = @JoinColumn(name = "completion_id"))
  private List<CompletionStanding> standings = new ArrayList<>();

  protected Completion() {}

  /** Follows from an attempt that passed. */
  public static Completion of(
      Attempt attempt, Module module, String personName, List<Standing> standings) {
    if (!attempt.passed()) {
      throw new IllegalArgumentException("an attempt that did not pass completes nothing");
    }
    var completion = new Completion();
    completion.id = UUID.randomUUID();
    completion.person = attempt.person().value();
    completion.personName = personName;
    completion.module = module.slug();
    completion.moduleTitle = module.title();
    completion.version = module.version();
    completion.digest = module.digest();
    completion.attempt = attempt.id();
    completion.score = attempt.score();
    completion.outOf = attempt.outOf();
    completion.code = CertificateCode.random().text();
    completion.completedAt = attempt.at();
    standings.forEach(standing -> completion.standings.add(CompletionStanding.of(standing)));
    return completion;
  }

  /** As others hear of it. */
  public ModuleCompleted asEvent(ZoneId city) {
    return new ModuleCompleted(
        id, new PersonId(person), module, version, completedAt, on(city), standings());
  }

  /** As pages and endpoints show it. */
  public CompletionRecord asRecord(ZoneId city) {
    return new CompletionRecord(
        id,
        module,
        moduleTitle,
        version,
        score,
        outOf,
        code,
        completedAt,
        on(city),
        personName == null ? "" : personName,
        standings());
  }

  public PersonId person() {
    return new PersonId(person);
  }

  private LocalDate on(ZoneId city) {
    return LocalDate.ofInstant(completedAt, city);
  }

  private List<Standing> standings() {
    return standings.stream().map(CompletionStanding::asStanding).toList();
  }
}
