package org.pdu.training.usecase;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.pdu.people.DemoLearner;
import org.pdu.people.DemoPartnershipSeeded;
import org.pdu.people.Directory;
import org.pdu.platform.Reaction;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.CompletionsImported;
import org.pdu.training.ModuleCompleted;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.Completion;
import org.pdu.training.model.Completions;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Question;
import org.pdu.training.model.Stage;

/** Invents two years of learning for the demonstration partnership, the same on every machine. */
@Reaction
public class SeedDemoCompletions {
  private static final double SURGE = 4;
  private static final int YEARS_IN_MONTHS = 24;

  @Inject Modules modules;
  @Inject Attempts attempts;
  @Inject Completions completions;
  @Inject Directory directory;
  @Inject CityClock clock;
  @Inject Event<CompletionsImported> imported;

  void on(@Observes DemoPartnershipSeeded seeded) {
    var random = new Random(seeded.seed());
    List<ModuleCompleted> facts = new ArrayList<>();
    for (DemoLearner learner : seeded.learners()) {
      learn(learner, random, facts);
    }
    imported.fire(new CompletionsImported(facts));
  }

  private void learn(DemoLearner learner, Random random, List<ModuleCompleted> facts) {
    List<Module> left = new ArrayList<>(modules.all());
    Collections.shuffle(left, random);
    double monthly = 1 - Math.pow(1 - Math.min(learner.pace(), 0.99), 1.0 / YEARS_IN_MONTHS);
    for (var month = learner.from();
        !month.isAfter(clock.thisMonth());
        month = month.plusMonths(1)) {
      double chance = Math.min(0.9, monthly * (learner.surges().contains(month) ? SURGE : 1));
      if (random.nextDouble() < chance && !left.isEmpty()) {
        var module = left.remove(0);
        at(month, random)
            .flatMap(at -> complete(learner, module, at, random))
            .ifPresent(facts::add);
      }
    }
  }

  private Optional<Instant> at(YearMonth month, Random random) {
    var day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    var time = LocalTime.of(8 + random.nextInt(10), random.nextInt(60));
    var instant = day.atTime(time).atZone(ClockSource.CITY).toInstant();
    return Optional.of(instant).filter(past -> past.isBefore(clock.now()));
  }

  private Optional<ModuleCompleted> complete(
      DemoLearner learner, Module module, Instant at, Random random) {
    var standings =
        directory.standingsOf(learner.person(), LocalDate.ofInstant(at, ClockSource.CITY));
    var quiz = module.quiz();
    int most = quiz.asked(Stage.AFTER).size();
    int known = random.nextInt(quiz.asked(Stage.BEFORE).size() + 1);
    int score = quiz.passMark() + random.nextInt(most - quiz.passMark() + 1);
    if (standings.isEmpty()) {
      return Optional.empty();
    }
    attempt(learner, module, Stage.BEFORE, known, at.minusSeconds(3_000));
    var passed = attempt(learner, module, Stage.AFTER, score, at);
    var name = directory.nameOf(learner.person()).orElse("Demo learner");
    var completion = Completion.of(passed, module, name, standings);
    completions.add(completion);
    return Optional.of(completion.asEvent(ClockSource.CITY));
  }

  private Attempt attempt(DemoLearner learner, Module module, Stage stage, int right, Instant at) {
    var answers = answers(module.quiz().asked(stage), right);
    var marking = module.quiz().mark(stage, answers);
    var attempt = Attempt.of(learner.person(), module, marking, answers, at);
    attempts.add(attempt);
    return attempt;
  }

  private static Map<String, Set<String>> answers(List<Question> questions, int right) {
    Map<String, Set<String>> answers = new HashMap<>();
    for (Question question : questions) {
      answers.put(question.id(), answers.size() < right ? question.right() : wrong(question));
    }
    return answers;
  }

  private static Set<String> wrong(Question question) {
    return question.options().stream()
        .filter(option -> !option.right())
        .findFirst()
        .map(option -> Set.of(option.id()))
        .orElseThrow();
  }
}
