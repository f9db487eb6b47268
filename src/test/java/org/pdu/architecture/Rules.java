package org.pdu.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import org.pdu.people.Allow;
import org.pdu.platform.Reaction;
import org.pdu.platform.UseCase;

/**
 * Who may know whom, as rules below a root package: {@code org.pdu} for the product, another for
 * the classes that break them on purpose. Sizes of files and methods are Checkstyle's.
 */
final class Rules {
  private static final String[] WEB = {
    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces.."
  };
  private static final String[] DATABASE = {"java.sql..", "javax.sql..", "org.postgresql.."};

  private final String root;

  Rules(String root) {
    this.root = root;
  }

  ArchRule theMapIsTheCode() {
    return classes()
        .that(resideInAPackage(root + "..").and(DescribedPredicate.not(resideInAPackage(root))))
        .should(new UseOnlyWhatTheMapSays(root))
        .because("a context uses those it names, through what they publish; platform uses none");
  }

  ArchRule contextsFormNoRing() {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("what depends on each other in a ring can't be understood apart");
  }

  ArchRule whatIsPublishedStandsAlone() {
    return noClasses()
        .that(new ContextRoot(root))
        .should()
        .dependOnClassesThat(layers("model", "usecase", "store", "rest", "web"))
        .because("ids, events and façades are a language, not a way into the house");
  }

  ArchRule modelsKnowNoMachinery() {
    return noClasses()
        .that(layers("model"))
        .should()
        .dependOnClassesThat(
            layers("usecase", "store", "rest", "web")
                .or(resideInAnyPackage(WEB))
                .or(resideInAnyPackage(DATABASE))
                .or(
                    resideInAnyPackage(
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.transaction..",
                        "jakarta.ejb..")))
        .allowEmptyShould(true)
        .because("the domain is tested without a server, and outlives it");
  }

  ArchRule useCasesKnowNoPagesAndNoTables() {
    return noClasses()
        .that(layers("usecase"))
        .should()
        .dependOnClassesThat(
            layers("store", "rest", "web")
                .or(resideInAnyPackage(WEB))
                .or(resideInAnyPackage(DATABASE)))
        .allowEmptyShould(true)
        .because("a use case is tested with collections in memory, whoever asks and stores");
  }

  ArchRule storesServeAndAskNobody() {
    return noClasses()
        .that(layers("store"))
        .should()
        .dependOnClassesThat(layers("usecase", "rest", "web"))
        .allowEmptyShould(true)
        .because("a store answers the model; it starts nothing");
  }

  ArchRule pagesAskUseCases() {
    return noClasses()
        .that(layers("web"))
        .should()
        .dependOnClassesThat(layers("store", "rest").or(annotatedWith(Entity.class)))
        .allowEmptyShould(true)
        .because("a page shows records; an entity in a view loads and changes behind its back");
  }

  ArchRule endpointsAskUseCases() {
    return noClasses()
        .that(layers("rest"))
        .should()
        .dependOnClassesThat(layers("store", "web").or(annotatedWith(Entity.class)))
        .allowEmptyShould(true)
        .because("what an endpoint sends is a promise; an entity is not");
  }

  ArchRule luceneIsSearchsAlone() {
    return noClasses()
        .that(
            resideInAPackage(root + "..")
                .and(DescribedPredicate.not(resideInAPackage(root + ".search.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("how things are found can change without anybody else noticing");
  }

  ArchRule entityManagersStayInStores() {
    return noClasses()
        .that(DescribedPredicate.not(layers("store").or(resideInAPackage(root + ".platform.."))))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "jakarta\\.persistence\\.(EntityManager|Query|TypedQuery|PersistenceContext).*")
        .because("queries have one home in each context; platform keeps outbox and audit trail");
  }

  ArchRule storesAreHidden() {
    return classes()
        .that(layers("store"))
        .and(DescribedPredicate.not(simpleName("package-info")))
        .and()
        .areTopLevelClasses()
        .and(DescribedPredicate.not(annotatedWith(Converter.class)))
        .and(DescribedPredicate.not(new HasMain()))
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .because(
            "nobody names a store: it is injected as the model's collection; commands that the"
                + " launcher calls and converters that the provider makes have to be public");
  }

  ArchRule everyUseCaseSaysWhoMay() {
    return classes()
        .that()
        .areAnnotatedWith(UseCase.class)
        .should()
        .beAnnotatedWith(Allow.class)
        .andShould(new Reside(layers("usecase")))
        .allowEmptyShould(true)
        .because("permission has one home, and forgetting it must not compile into a hole");
  }

  ArchRule reactionsCantBeCalled() {
    return classes()
        .that()
        .areAnnotatedWith(Reaction.class)
        .should(new OnlyObserve())
        .allowEmptyShould(true)
        .because("a reaction has no permission of its own: only a fact may set it off");
  }

  ArchRule theServersRoleChecksAreNotUsed() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.annotation.security..")
        .because(
            "on a CDI bean @RolesAllowed is ignored without a word, and on JDK 24+ it is wrong");
  }

  ArchRule timeIsTold() {
    return noClasses()
        .that(layers("model", "usecase"))
        .should(new ReadTheClock())
        .allowEmptyShould(true)
        .because("tests hand in a CityClock that stands still, and today is decided in the city");
  }

  ArchRule nullIsSpokenOf() {
    return classes()
        .should(new BeInNullMarkedPackage())
        .because("NullAway checks only what is marked");
  }

  ArchRule namesSayWhatThingsAre() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(new BeNamedInTheLanguage(root))
        .because("one name, one place; a service is where people are helped");
  }

  ArchRule aBeanAsksFew() {
    return classes()
        .should(new InjectAtMost(6))
        .because("what needs more than six others does more than one thing");
  }

  /** Classes in one of these layers of any context. */
  private DescribedPredicate<JavaClass> layers(String... names) {
    var packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = root + ".*." + names[i] + "..";
    }
    // platform.web and platform.rest are machinery that every page and endpoint stands on
    return resideInAnyPackage(packages)
        .and(DescribedPredicate.not(resideInAPackage(root + ".platform..")));
  }
}
