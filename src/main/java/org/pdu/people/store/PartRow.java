package org.pdu.people.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.people.OrganisationId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Part;

/** A part as it is read: id, slug, name, organisation, service, days, successor, version. */
final class PartRow {
  private PartRow() {}

  static Part part(Part.Level level, @Nullable Object[] row) {
    return new Part(
        level,
        Sql.id(row[0]),
        String.valueOf(row[1]),
        String.valueOf(row[2]),
        new OrganisationId(Sql.id(row[3])),
        Optional.ofNullable(Sql.uuid(row[4])).map(ServiceId::new),
        new Part.Life(Sql.day(row[5]), Sql.day(row[6])),
        Optional.ofNullable(Sql.uuid(row[7])),
        Integer.parseInt(String.valueOf(row[8])));
  }
}
