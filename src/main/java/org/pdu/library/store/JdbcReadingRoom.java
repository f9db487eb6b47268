package org.pdu.library.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pdu.consent.Use;
import org.pdu.library.ResourceId;
import org.pdu.library.model.ReadingRoom;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcReadingRoom implements ReadingRoom {
  private static final String OPEN =
      """
      r.shown_edition is not null and r.state not in ('ARCHIVED', 'WITHDRAWN')
        and r.open_to = any (?) and (r.open_until is null or r.open_until > ?)
      """;
  private static final String JOINED =
      " from library.resource r join library.edition e"
          + " on e.resource_id = r.id and e.number = r.shown_edition where "
          + OPEN;
  private static final String SELECT =
      "select " + Reading.RESOURCE + ", " + Reading.EDITION + JOINED;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  private static List<String> covering(Use use) {
    return Arrays.stream(Use.values()).filter(one -> one.covers(use)).map(Enum::name).toList();
  }

  @Override
  public List<Listed> list(Wish wish, Use use, Instant now, Optional<ResourceId> after, int most) {
    var query = new StringBuilder(SELECT);
    List<Object> values = new ArrayList<>(List.of(covering(use), now));
    narrow(query, values, " and r.type = ?", wish.type());
    narrow(query, values, " and e.topics @> array[?]", wish.topic());
    narrow(query, values, " and e.groups @> array[?]", wish.group());
    narrow(query, values, " and e.settings @> array[?]", wish.setting());
    if (wish.without()) {
      query.append(" and e.content_notes = ''");
    }
    if (wish.minutes() > 0) {
      query.append(" and e.minutes <= ?");
      values.add(wish.minutes());
    }
    after.ifPresent(id -> {
      query.append(
          " and (r.published_at, r.id) < (select l.published_at, l.id from library.resource l"
              + " where l.id = ?)");
      values.add(id.value());
    });
    query.append(" order by r.published_at desc, r.id desc limit ?");
    values.add(most);
    return sql.list(query.toString(), Reading::listed, values.toArray());
  }

  private static void narrow(
      StringBuilder query, List<Object> values, String condition, String value) {
    if (!value.isEmpty()) {
      query.append(condition);
      values.add(value);
    }
  }

  @Override
  public List<Count> types(Use use, Instant now) {
    return sql.list(
        "select r.type, count(*) from library.resource r where "
            + OPEN
            + " group by r.type order by count(*) desc, r.type",
        row -> new Count(row.getString(1), row.getInt(2)),
        covering(use),
        now);
  }

  @Override
  public List<Listed> those(Collection<ResourceId> ids, Use use, Instant now) {
    return sql.list(
        SELECT + " and r.id = any (cast(? as uuid[]))", Reading::listed, covering(use), now, ids);
  }

  @Override
  public Optional<org.pdu.library.model.Resource> easyRead(String slug, Use use, Instant now) {
    return sql.one(
        "select " + Reading.RESOURCE + JOINED + " and r.easy_read_of = ? order by r.id limit 1",
        Reading::resource,
        covering(use),
        now,
        slug);
  }
}
