package org.pdu.staff.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;
import org.pdu.staff.model.RowsKept;

@ApplicationScoped
class JdbcRowsKept implements RowsKept {
  private static final List<String> COLUMNS =
      List.of(
          "Handed in", "Name", "Address", "Service", "Job", "Share", "From", "Until", "What came");

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Override
  public DataSection about(PersonId person, String email) {
    var rows =
        new Sql(database)
            .list(
                """
                select to_char(i.opened_at at time zone 'Europe/London', 'YYYY-MM-DD'), r.name,
                  r.email, r.service, r.job_role, r.share, r.starts, r.ends,
                  case when r.affiliation_id is null then 'not written' else 'written' end
                from staff.import_row r join staff.import i on i.id = r.import_id
                where r.person_id = ? or lower(r.email) = lower(?)
                order by i.opened_at, r.import_id, r.number
                """,
                JdbcRowsKept::texts,
                person.value(),
                email);
    return new DataSection(
        "staffLists",
        "Staff lists in which you stood",
        "So that a list can be looked at before it is written, and taken back after. As typed.",
        Set.of("staff.import_row"),
        COLUMNS,
        rows);
  }

  private static List<String> texts(ResultSet row) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int column = 1; column <= COLUMNS.size(); column++) {
      texts.add(row.getString(column));
    }
    return texts;
  }

  @Override
  public void letGo(PersonId person, String email, String name) {
    var sql = new Sql(database);
    sql.run(
        "delete from staff.import_row where person_id = ? or lower(email) = lower(?)",
        person.value(),
        email);
    sql.run(
        """
        update staff.import_row set notes = '', likely_id = null
        where likely_id = ? or position(? in notes) > 0
        """,
        person.value(),
        name);
  }
}
