package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pdu.accounts.model.EmailAddress;
import org.pdu.accounts.model.MailDomains;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Keeps the e-mail domains whose people an organisation lets in without being asked. */
@UseCase
@Allow({Role.LEAD, Role.PDU_STAFF, Role.ADMINISTRATOR})
public class KeepDomains {
  private static final int MOST = 50;

  /** Where anybody can get an address: such a domain says nothing about where somebody works. */
  private static final Set<String> EVERYBODYS =
      Set.of(
          "aol.com",
          "btinternet.com",
          "gmail.com",
          "gmx.com",
          "googlemail.com",
          "hotmail.co.uk",
          "hotmail.com",
          "icloud.com",
          "live.co.uk",
          "live.com",
          "mail.com",
          "me.com",
          "msn.com",
          "outlook.com",
          "proton.me",
          "protonmail.com",
          "sky.com",
          "talktalk.net",
          "virginmedia.com",
          "yahoo.co.uk",
          "yahoo.com");

  @Inject CurrentPerson person;
  @Inject Hosts hosts;
  @Inject MailDomains domains;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** An organisation's domains. */
  public record Kept(Place organisation, List<String> domains) {}

  /**
   * @param organisation its id; empty for the caller's own
   */
  public Kept of(String organisation) {
    var host = hosts.of(organisation);
    return new Kept(host, domains.of(new OrganisationId(host.id())));
  }

  /**
   * @throws Unacceptable when it is no domain, or one where anybody can get an address
   */
  public void add(String organisation, String given) {
    var host = new OrganisationId(hosts.of(organisation).id());
    var domain = given.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*@", "");
    if (!EmailAddress.isDomain(domain)) {
      throw new Unacceptable("domain", "Enter what stands behind the @, such as example.org.");
    }
    if (EVERYBODYS.contains(domain)) {
      throw new Unacceptable(
          "domain", "Anybody can get an address there, so it can't show where somebody works.");
    }
    if (domains.of(host).size() >= MOST) {
      throw new Unacceptable("domain", "There are 50 already. Take one away first.");
    }
    domains.add(host, domain, person.id(), clock.now());
    audit.record(person.id().value(), "accounts.domain-added", host + " " + domain);
  }

  /** Taking away twice is no different. */
  public void remove(String organisation, String domain) {
    var host = new OrganisationId(hosts.of(organisation).id());
    domains.remove(host, domain, person.id(), clock.now());
    audit.record(person.id().value(), "accounts.domain-removed", host + " " + domain);
  }
}
