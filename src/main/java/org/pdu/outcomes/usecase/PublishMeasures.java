package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pdu.outcomes.model.Catalogue;
import org.pdu.outcomes.model.Measure;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.pdu.search.SearchDocuments;

/** Makes the measures of the framework findable for those who may see figures. */
@ApplicationScoped
public class PublishMeasures {
  private static final Set<String> WHO =
      Stream.of(LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR)
          .map(Audience::keyOf)
          .collect(Collectors.toUnmodifiableSet());

  @Inject Catalogue catalogue;
  @Inject SearchDocuments documents;

  @Transactional
  void on(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    catalogue.framework().measures().forEach(this::publish);
  }

  private void publish(Measure measure) {
    documents.put(
        new SearchDocument(
            "outcomes/measure/" + measure.code(),
            "measure",
            measure.title(),
            measure.definition() + measure.note().map(note -> "\n" + note).orElse(""),
            "/outcomes/measures/" + measure.code(),
            List.of(),
            Particulars.NONE,
            Audience.of(WHO)));
  }
}
