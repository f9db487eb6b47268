package org.pdu.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.oversight.model.AccessTable.Address;
import org.pdu.oversight.model.AccessTable.Admittance;
import org.pdu.oversight.model.AccessTable.Deed;
import org.pdu.oversight.model.AccessTable.Kind;
import org.pdu.oversight.usecase.ShowAccess;
import org.pdu.people.Role;

/** The table of who may do what, as the running product has it. */
@Named
@RequestScoped
public class AccessPage {
  @Inject ShowAccess show;
  private @Nullable List<Address> all;

  /** Refuses before anything is shown. */
  public void show() {
    all = show.all();
  }

  /** A part of the table. */
  public record Part(String title, String id, List<Address> addresses) {}

  public List<Part> getParts() {
    var known = all == null ? show.all() : all;
    return Arrays.stream(Kind.values())
        .map(kind ->
            new Part(
                switch (kind) {
                  case PAGE -> "Pages";
                  case ENDPOINT -> "Endpoints for programs";
                  case OTHER -> "What else answers";
                },
                kind.name().toLowerCase(Locale.ROOT),
                known.stream().filter(address -> address.kind() == kind).toList()))
        .toList();
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  /** A role in a word or two, for the head of a column. */
  public String column(Role role) {
    var words = role.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("pdu", "PDU");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  public String nobody(Address address) {
    return words(address.ofNobody());
  }

  public String cell(Address address, Role role) {
    return words(address.of(role));
  }

  /** The use cases behind an address, in words: {@code ShowRoles} as "show roles". */
  public String behind(Address address) {
    return address.deeds().isEmpty()
        ? "plain words"
        : address.deeds().stream()
            .map(Deed::name)
            .distinct()
            .map(name -> name.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static String words(Admittance admittance) {
    return switch (admittance) {
      case NO -> "no";
      case IN_PART -> "in part";
      case OPEN -> "open";
      case OWN_THINGS -> "own things";
      case OWN_ORGANISATION -> "own organisation";
      case YES -> "yes";
    };
  }
}
