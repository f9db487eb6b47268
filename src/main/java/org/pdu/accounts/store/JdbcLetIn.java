package org.pdu.accounts.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pdu.accounts.model.LetIn;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcLetIn implements LetIn {
  private static final String AMONG =
      """
      select p.id from unnest(cast(? as uuid[]), cast(? as text[])) p (id, email)
      where exists (select from accounts.password w where w.person_id = p.id)
        or exists (select from accounts.sign_in s where s.person_id = p.id)
        or exists (select from accounts.passkey k where k.person_id = p.id)
        or exists (select from accounts.authenticator a where a.person_id = p.id)
        or exists (
          select from accounts.identity i where i.person_id = p.id and i.unlinked_at is null)
        or p.id in (select accepted_by from accounts.invitation where accepted_by is not null)
        or lower(p.email) in (
          select lower(email) from accounts.invitation
          where accepted_at is null and revoked_at is null)
        or lower(p.email) in (
          select lower(email) from accounts.join_request
          where decision in ('domain', 'approved')
            or (decision is null and confirmed_at is not null))
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Override
  public Set<PersonId> among(Map<PersonId, String> people) {
    var ids = List.copyOf(people.keySet());
    return new Sql(database)
            .list(
                AMONG,
                row -> new PersonId(row.getObject(1, UUID.class)),
                ids,
                ids.stream().map(people::get).toList())
            .stream()
            .collect(Collectors.toSet());
  }
}
