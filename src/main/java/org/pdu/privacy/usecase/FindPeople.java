package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.FoundPerson;
import org.pdu.people.PersonRecords;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;

/** Finds the person whom a written request is about. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class FindPeople {
  private static final int MOST = 50;

  @Inject CurrentPerson administrator;
  @Inject PersonRecords records;
  @Inject AuditTrail audit;

  /** At most 50, by part of a name or address; nobody for fewer than two letters. */
  public List<FoundPerson> by(String words) {
    if (words.strip().length() < 2) {
      return List.of();
    }
    var found = records.find(words.replace("\0", ""), MOST);
    audit.record(administrator.id().value(), "privacy.people-searched", found.size() + " found");
    return found;
  }
}
