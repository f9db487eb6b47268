package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.Post;
import org.pdu.people.Leads;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.time.CityClock;

/** Making an account for somebody whose address is known to be theirs. */
@ApplicationScoped
class Admission {
  @Inject Register register;
  @Inject PasswordHashes hashes;
  @Inject Hosts hosts;
  @Inject Leads leads;
  @Inject DoorKeepers keepers;
  @Inject CityClock clock;

  Optional<Registered> known(String email) {
    return register.byEmail(email);
  }

  /** Who may let people in where, and the names of places. */
  Hosts hosts() {
    return hosts;
  }

  /** Who let people in where somebody asks to join. */
  DoorKeepers keepers() {
    return keepers;
  }

  boolean hasPassword(PersonId who) {
    return hashes.of(who).isPresent();
  }

  /** An account with that password, made if there is none. */
  PersonId admit(String email, String name, String password) {
    return admitHashed(email, name, Passwords.hash(password));
  }

  /** The same, where the password was chosen earlier. */
  PersonId admitHashed(String email, String name, String hash) {
    var who =
        register.byEmail(email).map(Registered::id).orElseGet(() -> register.join(email, name));
    hashes.choose(who, hash);
    return who;
  }

  /** Another password takes the place of the present one. */
  void choose(PersonId who, String password) {
    hashes.choose(who, Passwords.hash(password));
  }

  /** The person works there from today on. */
  void employ(PersonId who, OrganisationId organisation, Post post) {
    register.employ(who, organisation, post.service(), post.jobRole(), clock.today());
  }

  /** The person leads it from now on, if whoever asked them to still may. */
  void lead(PersonId who, OrganisationId organisation, PersonId by) {
    leads.name(who, organisation, by);
  }
}
