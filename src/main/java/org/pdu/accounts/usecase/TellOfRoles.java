package org.pdu.accounts.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.pdu.people.Directory;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.people.RoleEnded;
import org.pdu.people.RoleGranted;
import org.pdu.platform.Reaction;

/** Whoever is given a role, or loses one, hears of it by letter. */
@Reaction
public class TellOfRoles {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Inject Register register;
  @Inject Directory directory;
  @Inject Correspondence letters;

  void given(@Observes RoleGranted granted) {
    var until = granted.endsOn().map(TellOfRoles::day).orElse("");
    write(
        granted.person(),
        "role-granted",
        "You have a role now",
        "You were given a role: %s.%s It holds from now on; sign in and look at your account."
            .formatted(words(granted.grant()), until));
  }

  void ended(@Observes RoleEnded ended) {
    write(
        ended.person(),
        "role-ended",
        "A role of yours has ended",
        "This role has ended: %s. Your account stays, and so does all that you did."
            .formatted(words(ended.grant())));
  }

  private void write(PersonId who, String kind, String subject, String words) {
    register
        .byId(who)
        .filter(Registered::open)
        .ifPresent(owner -> {
          var text =
              """
              Hello %s,

              %s

              If you did not expect this, ask the lead for training in your organisation about it.
              """
                  .formatted(owner.name(), words);
          letters.notice(
              new Correspondence.Words(kind, owner.email(), Optional.of(who), subject, text),
              "/account");
        });
  }

  private String words(Grant grant) {
    var where =
        grant
            .organisation()
            .flatMap(id -> directory.place(Place.Kind.ORGANISATION, id.toString()))
            .map(Place::name);
    return words(grant.role()) + where.map(name -> ", " + name).orElse("");
  }

  private static String words(Role role) {
    return switch (role) {
      case LEAD -> "Lead";
      case EXPERT_CITIZEN -> "Expert Citizen";
      case PDU_STAFF -> "Practice Development Unit staff";
      default -> role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    };
  }

  private static String day(LocalDate last) {
    return " Its last day is %s.".formatted(DAY.format(last));
  }
}
