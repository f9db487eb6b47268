package org.pdu.training.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.search.SearchDocument;
import org.pdu.search.SearchDocuments;
import org.pdu.training.model.Editions;
import org.pdu.training.model.Lesson;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;

/** Publishes what lies in the content folder: freezes its wording and makes it findable. */
@ApplicationScoped
public class PublishModules {
  @Inject Modules modules;
  @Inject Editions editions;
  @Inject SearchDocuments documents;

  @Transactional
  void on(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    modules.all().forEach(this::publish);
  }

  private void publish(Module module) {
    editions.freeze(module);
    var path = "/training/" + module.slug();
    documents.put(
        new SearchDocument(
            "training/" + module.slug(),
            "module",
            module.title(),
            module.summary() + "\n" + String.join("\n", module.outcomes()),
            path,
            module.topics()));
    for (Lesson lesson : module.lessons()) {
      documents.put(
          new SearchDocument(
              "training/" + module.slug() + "/" + lesson.file(),
              "lesson",
              lesson.title(),
              lesson.text(),
              path + "/lessons/" + lesson.number(),
              module.topics()));
    }
  }
}
