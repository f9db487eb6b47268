package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Role;
import org.pdu.people.model.Grants.Found;
import org.pdu.people.usecase.FindPeople;
import org.pdu.platform.rest.Page;

/** Finding the person whose roles are looked after. */
@Named
@RequestScoped
public class RolesPage {
  @Inject FindPeople find;
  @Inject HttpServletRequest request;

  private @Nullable Page<Found> found;

  public void show() {
    found = find.by(getWords(), parameter("after"));
  }

  public List<Found> getPeople() {
    return found == null ? List.of() : found.items();
  }

  public String getWords() {
    return parameter("q").strip();
  }

  /** What somebody holds, in words. */
  public String roles(Found person) {
    return person.roles().isEmpty()
        ? "Learner"
        : person.roles().stream()
            .map(name -> RoleWords.of(Role.valueOf(name)))
            .collect(Collectors.joining(", "));
  }

  /** The address of the next page; empty on the last. */
  public String getNext() {
    var next = found == null ? null : found.next();
    return next == null ? "" : "/roles?q=" + coded(getWords()) + "&after=" + coded(next);
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String parameter(String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
