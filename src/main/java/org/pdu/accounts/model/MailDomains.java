package org.pdu.accounts.model;

import java.time.Instant;
import java.util.List;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

/** The e-mail domains whose people an organisation lets in without being asked. */
public interface MailDomains {
  /** An organisation's, by name. */
  List<String> of(OrganisationId organisation);

  boolean allows(OrganisationId organisation, String domain);

  /** Adding twice is no different. */
  void add(OrganisationId organisation, String domain, PersonId by, Instant now);

  /** Removing twice is no different. */
  void remove(OrganisationId organisation, String domain, PersonId by, Instant now);
}
