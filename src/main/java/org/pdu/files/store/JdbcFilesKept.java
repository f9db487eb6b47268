package org.pdu.files.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.files.FileKind;
import org.pdu.files.model.FileName;
import org.pdu.files.model.FilesKept;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcFilesKept implements FilesKept {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Override
  public DataSection about(PersonId person) {
    var rows =
        new Sql(database)
            .list(
                """
                select name, kind, cast(size as text),
                  to_char(taken_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
                from files.file where taken_by = ? order by taken_at, id
                """,
                row ->
                    List.of(
                        row.getString(1),
                        FileKind.valueOf(row.getString(2)).title(),
                        row.getString(3),
                        row.getString(4)),
                person.value());
    return new DataSection(
        "filesBrought",
        "Files you brought",
        "So that others can read, see or hear them, and so that it is known who brought them.",
        Set.of("files.file"),
        List.of("Name", "Kind", "Bytes", "On"),
        rows);
  }

  @Override
  public Set<PersonId> bringers(Collection<PersonId> people) {
    return new HashSet<>(
        new Sql(database)
            .list(
                "select distinct taken_by from files.file where taken_by = any (cast(? as uuid[]))",
                row -> new PersonId(row.getObject(1, UUID.class)),
                people));
  }

  /** By whole words: a short name is part of many words that name nobody. */
  @Override
  public void unname(PersonId person, String email, String name) {
    var sql = new Sql(database);
    var named =
        sql.list(
            """
            with given as (select
              ' ' || btrim(regexp_replace(lower(?), '[^[:alpha:]]+', ' ', 'g')) || ' ' as name,
              ' ' || btrim(regexp_replace(lower(?), '[^[:alnum:]]+', ' ', 'g')) || ' ' as email)
            select f.id, f.media_type from files.file f, given g
            where g.name <> '  ' and position(g.name
                in ' ' || regexp_replace(lower(f.name), '[^[:alpha:]]+', ' ', 'g') || ' ') > 0
              or g.email <> '  ' and position(g.email
                in ' ' || regexp_replace(lower(f.name), '[^[:alnum:]]+', ' ', 'g') || ' ') > 0
            """,
            row -> List.of(row.getString(1), row.getString(2)),
            name,
            email);
    for (var file : named) {
      sql.run(
          "update files.file set name = ? where id = cast(? as uuid)",
          FileName.plain(file.get(1)),
          file.get(0));
    }
  }
}
