package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Comment;
import org.pdu.library.model.History;
import org.pdu.library.model.Step;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcHistory implements History {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void step(ResourceId id, Step step) {
    sql.run(
        """
        insert into library.step (resource_id, edition, move, from_state, to_state, by_id, reason, at)
        values (?, ?, ?, ?, ?, cast(? as uuid), ?, ?)
        """,
        id.value(),
        step.edition(),
        step.move(),
        step.from().name(),
        step.to().name(),
        step.by().map(PersonId::toString).orElse(null),
        step.reason(),
        step.at());
  }

  @Override
  public List<Step> steps(ResourceId id) {
    return sql.list(
        """
        select edition, move, from_state, to_state, by_id, reason, at from library.step
        where resource_id = ? order by id
        """,
        Reading::step,
        id.value());
  }

  @Override
  public void comment(ResourceId id, Comment comment) {
    sql.run(
        """
        insert into library.comment (resource_id, edition, by_id, words, at) values (?, ?, ?, ?, ?)
        """,
        id.value(),
        comment.edition(),
        comment.by().value(),
        comment.words(),
        comment.at());
  }

  @Override
  public List<Comment> comments(ResourceId id) {
    return sql.list(
        """
        select edition, by_id, words, at from library.comment
        where resource_id = ? and words <> '' order by id
        """,
        Reading::comment,
        id.value());
  }
}
