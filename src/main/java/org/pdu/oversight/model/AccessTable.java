package org.pdu.oversight.model;

import java.util.List;
import java.util.Set;
import org.pdu.people.Role;

/** Every page and endpoint there is, and whom it lets in: read from the running product itself. */
public interface AccessTable {
  /** All addresses: pages by route, then endpoints, then what else answers. */
  List<Address> addresses();

  /** What kinds of address there are. */
  enum Kind {
    PAGE,
    ENDPOINT,
    OTHER
  }

  /**
   * A use case behind an address.
   *
   * @param everyone also somebody who is not signed in
   * @param roles those that its permission names
   */
  record Deed(String name, boolean everyone, Set<Role> roles) {
    boolean admits(Role role) {
      return everyone || roles.contains(Role.LEARNER) || roles.contains(role);
    }
  }

  /**
   * A page or endpoint.
   *
   * @param name the route, or method and path
   * @param context whose it is, such as {@code training}
   * @param deeds the use cases behind it; none for plain words
   */
  record Address(Kind kind, String context, String name, List<Deed> deeds) {
    /** How somebody who is not signed in fares. */
    public Admittance ofNobody() {
      return of(deeds.stream().filter(Deed::everyone).count(), Admittance.OPEN);
    }

    /** How somebody fares who holds this role, and none besides being a learner. */
    public Admittance of(Role role) {
      return of(deeds.stream().filter(deed -> deed.admits(role)).count(), whole(role));
    }

    private Admittance of(long admitted, Admittance whole) {
      if (deeds.isEmpty()) {
        return Admittance.OPEN;
      }
      if (admitted == 0) {
        return Admittance.NO;
      }
      return admitted < deeds.size() ? Admittance.IN_PART : whole;
    }

    private Admittance whole(Role role) {
      if (deeds.stream().allMatch(Deed::everyone)) {
        return Admittance.OPEN;
      }
      if (deeds.stream().allMatch(deed -> deed.admits(Role.LEARNER))) {
        return Admittance.OWN_THINGS;
      }
      return Role.LEAD == role || Role.CHAMPION == role
          ? Admittance.OWN_ORGANISATION
          : Admittance.YES;
    }
  }

  /** How far an address lets somebody in. */
  enum Admittance {
    /** Not at all. */
    NO,
    /** Some of what is behind it. */
    IN_PART,
    /** To everybody, signed in or not. */
    OPEN,
    /** To everybody signed in, as themselves. */
    OWN_THINGS,
    /** For the organisation in which the role is held, and no other. */
    OWN_ORGANISATION,
    /** Wholly. */
    YES
  }
}
