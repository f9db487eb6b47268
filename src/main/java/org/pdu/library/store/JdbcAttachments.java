package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.files.FileId;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Attachment;
import org.pdu.library.model.Attachments;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcAttachments implements Attachments {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public List<Attachment> of(ResourceId id, int edition) {
    return sql.list(
        """
        select file_id, title, alternative, transcript, captions_id from library.attachment
        where resource_id = ? and edition = ? order by position, file_id
        """,
        JdbcAttachments::attachment,
        id.value(),
        edition);
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        file(row, 1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Optional.ofNullable(row.getObject(5, UUID.class)).map(FileId::new));
  }

  private static FileId file(ResultSet row, int column) throws SQLException {
    return new FileId(row.getObject(column, UUID.class));
  }

  @Override
  public void add(ResourceId id, int edition, Attachment one) {
    sql.run(
        """
        insert into library.attachment (resource_id, edition, file_id, position, title, alternative,
          transcript, captions_id)
        select ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, cast(? as uuid)
        from library.attachment where resource_id = ? and edition = ?
        """,
        id.value(),
        edition,
        one.file().value(),
        one.title(),
        one.alternative(),
        one.transcript(),
        one.captions().map(FileId::toString).orElse(null),
        id.value(),
        edition);
  }

  @Override
  public void describe(ResourceId id, int edition, Attachment one) {
    sql.run(
        """
        update library.attachment set title = ?, alternative = ?, transcript = ?,
          captions_id = cast(? as uuid)
        where resource_id = ? and edition = ? and file_id = ?
        """,
        one.title(),
        one.alternative(),
        one.transcript(),
        one.captions().map(FileId::toString).orElse(null),
        id.value(),
        edition,
        one.file().value());
  }

  @Override
  public void remove(ResourceId id, int edition, FileId file) {
    sql.run(
        "delete from library.attachment where resource_id = ? and edition = ? and file_id = ?",
        id.value(),
        edition,
        file.value());
  }

  @Override
  public Set<FileId> all(ResourceId id) {
    return new LinkedHashSet<>(
        sql.list(
            """
            select file_id from library.attachment where resource_id = ?
            union select captions_id from library.attachment
            where resource_id = ? and captions_id is not null
            """,
            row -> file(row, 1),
            id.value(),
            id.value()));
  }

  @Override
  public List<ResourceId> with(FileId file) {
    return sql.list(
        "select distinct resource_id from library.attachment where file_id = ? or captions_id = ?",
        row -> new ResourceId(row.getObject(1, UUID.class)),
        file.value(),
        file.value());
  }

  @Override
  public Set<FileId> unseen(PersonId owner, Collection<ResourceId> others) {
    return new LinkedHashSet<>(
        sql.list(
            """
            select unnest(array_remove(array[a.file_id, a.captions_id], null))
            from library.attachment a join library.resource r on r.id = a.resource_id
            where r.owner_id = ? and r.shown_edition is null
              and r.state in ('DRAFT', 'SUPPORT', 'REVIEW')
              and not (r.id = any (cast(? as uuid[])))
            """,
            row -> file(row, 1),
            owner.value(),
            others));
  }
}
