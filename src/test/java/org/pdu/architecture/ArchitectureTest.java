package org.pdu.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house holds to its rules; and each rule notices the class that breaks it. */
class ArchitectureTest {
  private static final String BROKEN = "org.pdu.architecture.violations";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pdu");
  private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(BROKEN);

  static final Iterable<String> RULES = rules(new Rules("org.pdu")).keySet();

  /** Which class breaks which rule. */
  private static final Map<String, String> BREAKERS =
      Map.ofEntries(
          Map.entry("theMapIsTheCode", "training.ReachesInside"),
          Map.entry("contextsFormNoRing", "people.UsesTraining"),
          Map.entry("whatIsPublishedStandsAlone", "training.LeaksModel"),
          Map.entry("modelsKnowNoMachinery", "training.model.InjectedModel"),
          Map.entry("useCasesKnowNoPagesAndNoTables", "training.usecase.KnowsTheTable"),
          Map.entry("storesServeAndAskNobody", "training.store.AsksUseCase"),
          Map.entry("pagesAskUseCases", "training.web.EntityPage"),
          Map.entry("endpointsAskUseCases", "training.rest.EntitySender"),
          Map.entry("luceneIsSearchsAlone", "training.store.FindsByItself"),
          Map.entry("entityManagersStayInStores", "training.web.QueryingPage"),
          Map.entry("storesAreHidden", "training.store.PublicStore"),
          Map.entry("everyUseCaseSaysWhoMay", "training.usecase.ForgetsPermission"),
          Map.entry("reactionsCantBeCalled", "training.usecase.CallableReaction"),
          Map.entry("theServersRoleChecksAreNotUsed", "training.usecase.TrustsTheServer"),
          Map.entry("timeIsTold", "training.model.LooksAtTheClock"),
          Map.entry("nullIsSpokenOf", "outcomes.Unmarked"),
          Map.entry("namesSayWhatThingsAre", "training.store.ModuleService"),
          Map.entry("aBeanAsksFew", "training.usecase.AsksMany"));

  @ParameterizedTest
  @FieldSource("RULES")
  void theHouseHoldsTo(String rule) {
    rules(new Rules("org.pdu")).get(rule).check(PRODUCT);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void aBreachIsNoticedBy(String rule) {
    var report = rules(new Rules(BROKEN)).get(rule).evaluate(VIOLATIONS).getFailureReport();
    var breaker = BROKEN + "." + BREAKERS.get(rule);
    assertTrue(
        report.getDetails().stream().anyMatch(detail -> detail.contains(breaker)),
        () -> rule + " does not notice " + breaker + "; it found " + report.getDetails());
  }

  @Test
  void everyRuleHasItsBreaker() {
    assertEquals(rules(new Rules("org.pdu")).keySet(), new java.util.TreeSet<>(BREAKERS.keySet()));
  }

  @Test
  void theProductWasLookedAt() {
    assertTrue(PRODUCT.contain("org.pdu.people.CurrentPerson"));
    assertTrue(PRODUCT.size() > 80, "only " + PRODUCT.size() + " classes");
  }

  private static Map<String, ArchRule> rules(Rules rules) {
    return Arrays.stream(Rules.class.getDeclaredMethods())
        .filter(method -> method.getReturnType() == ArchRule.class && !method.isSynthetic())
        .collect(
            Collectors.toMap(
                method -> method.getName(),
                method -> {
                  try {
                    return (ArchRule) method.invoke(rules);
                  } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                  }
                },
                (one, other) -> one,
                TreeMap::new));
  }
}
