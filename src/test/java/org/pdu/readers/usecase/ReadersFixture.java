package org.pdu.readers.usecase;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;

/** People, and resources that readers see. */
abstract class ReadersFixture extends InContainer {
  @PersistenceContext EntityManager database;

  protected static PersonId id(UUID person) {
    return new PersonId(person);
  }

  protected void somebody(UUID person) throws Exception {
    run(
        "insert into people.person (id, email, name, created_at) values (?1,"
            + " 'reader-' || cast(?1 as text) || '@work.example', 'Reader', now())",
        person);
  }

  /** Open to everybody, written by that person. */
  protected UUID shownResource(UUID owner, String title) throws Exception {
    var id = UUID.randomUUID();
    run(
        "insert into library.resource (id, slug, type, owner_id, state, edition, shown_edition,"
            + " experience, open_to, published_at, created_at, changed_at) values (?1, 'r-' ||"
            + " cast(?1 as text), 'guide', '"
            + owner
            + "', 'PUBLISHED', 1, 1, false, 'PUBLIC', now(), now(), now())",
        id);
    run(
        "insert into library.edition (resource_id, number, title, summary, body, content_notes,"
            + " before_you_read, language, licence, credit, topics, groups, settings, minutes,"
            + " address, sources, fictional, partnership, made_at) values (?1, 1, '"
            + title
            + "', 'S', 'B', '', false, 'en-GB', '', '', '{}', '{}', '{}', 1, '', '', false, false,"
            + " now())",
        id);
    return id;
  }

  /** Readers can't see it any more. */
  protected void hide(UUID resource) throws Exception {
    run("update library.resource set state = 'ARCHIVED' where id = ?1", resource);
  }

  protected void run(String sql, UUID id) throws Exception {
    committed(() -> database.createNativeQuery(sql).setParameter(1, id).executeUpdate());
  }

  protected long count(String from) throws Exception {
    return committed(() ->
        ((Number) database.createNativeQuery("select count(*) from " + from).getSingleResult())
            .longValue());
  }
}
