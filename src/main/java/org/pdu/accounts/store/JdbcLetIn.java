package org.pdu.accounts.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pdu.accounts.model.LetIn;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcLetIn implements LetIn {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Override
  public Set<PersonId> among(Collection<PersonId> people) {
    return new Sql(database)
            .list(
                """
                select p.id from unnest(cast(? as uuid[])) p (id)
                where exists (select from accounts.password w where w.person_id = p.id)
                  or exists (select from accounts.sign_in s where s.person_id = p.id)
                """,
                row -> new PersonId(row.getObject(1, UUID.class)),
                people)
            .stream()
            .collect(Collectors.toSet());
  }
}
