package org.pdu.curation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pdu.curation.model.Alerts;
import org.pdu.curation.model.SavedSearches.News;
import org.pdu.curation.model.SavedSearches.Saved;
import org.pdu.curation.model.Search;
import org.pdu.people.PersonId;

/** Saved searches as their rows say them. */
final class SavedReading {
  static final String SELECT =
      """
      select id, person_id, name, search, alerts, looked_at, new_since, new_count, version
      from curation.saved
      """;

  static final String ABOUT =
      """
      select name, search, lower(alerts), to_char(saved_at at time zone 'Europe/London', 'YYYY-MM-DD'),
        to_char(looked_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')
      from curation.saved where person_id = ? order by number
      """;

  private SavedReading() {}

  static Saved of(ResultSet row) throws SQLException {
    int count = row.getInt("new_count");
    return new Saved(
        Reading.id(row, "id"),
        new PersonId(Reading.id(row, "person_id")),
        row.getString("name"),
        Search.of(row.getString("search")),
        Alerts.valueOf(row.getString("alerts")),
        Reading.instant(row, "looked_at"),
        Reading.maybe(row, "new_since").map(since -> new News(count, since)),
        row.getInt("version"));
  }

  static List<String> texts(ResultSet row) throws SQLException {
    var texts = new ArrayList<String>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      texts.add(row.getString(i));
    }
    return texts;
  }
}
