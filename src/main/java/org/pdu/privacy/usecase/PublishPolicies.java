package org.pdu.privacy.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.privacy.model.Edition;
import org.pdu.privacy.model.Editions;
import org.pdu.privacy.model.Policies;

/** Freezes the wording of every policy: people are held to the words they said yes to. */
@ApplicationScoped
public class PublishPolicies {
  @Inject Policies policies;
  @Inject Editions editions;

  @Transactional
  void on(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    policies.all().stream().flatMap(policy -> policy.versions().stream()).forEach(this::publish);
  }

  void publish(Edition edition) {
    if (!editions.freeze(edition)) {
      throw new SettingProblem(
          "The policy %1$s has other words than version %2$d was published with: put them back in content/policies/%1$s/%2$d.md, and make them version %3$d."
              .formatted(edition.slug(), edition.version(), edition.version() + 1));
    }
  }
}
