package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.ReadingRoom.Wish;
import org.pdu.library.model.ResourceType;
import org.pdu.library.usecase.BrowseLibrary;
import org.pdu.library.usecase.BrowseLibrary.Found;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;

/** The library, newest first. */
@Named
@RequestScoped
public class LibraryPage {
  private static final int AT_A_TIME = 20;
  private static final List<String> NAMES = List.of("type", "topic", "group", "setting", "minutes");

  @Inject BrowseLibrary browse;
  @Inject CurrentPerson person;
  @Inject HttpServletRequest request;

  private @Nullable Found found;

  public void show() {
    getFound();
  }

  public Found getFound() {
    if (found == null) {
      found = browse.page(getWish(), Parameters.text("after"), AT_A_TIME);
    }
    return found;
  }

  public Wish getWish() {
    return new Wish(
        Parameters.text("type"),
        Parameters.text("topic"),
        Parameters.text("group"),
        Parameters.text("setting"),
        !Parameters.text("without").isEmpty(),
        Parameters.number("minutes").orElse(0));
  }

  public boolean isNarrowed() {
    return !getWish().equals(Wish.ALL);
  }

  public String getMore() {
    var address = new StringBuilder(request.getContextPath()).append("/library?after=");
    address.append(getFound().next().orElse(""));
    for (var name : NAMES) {
      var value = Parameters.text(name);
      if (!value.isEmpty()) {
        address.append('&').append(name).append('=');
        address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return address.append(getWish().without() ? "&without=true" : "").toString();
  }

  /** Kinds that there are, with how many. */
  public List<Choice> getTypes() {
    return browse.types().stream()
        .map(count ->
            new Choice(
                count.type(),
                ResourceType.of(count.type()).map(ResourceType::title).orElse(count.type())
                    + String.format(Locale.UK, " (%,d)", count.number())))
        .toList();
  }

  public List<Choice> getTopics() {
    return Choice.of(browse.vocabulary().topics());
  }

  public List<Choice> getGroups() {
    return Choice.of(browse.vocabulary().groups());
  }

  public List<Choice> getSettings() {
    return Choice.of(browse.vocabulary().settings());
  }

  public List<Choice> getLengths() {
    return List.of(
        new Choice("2", "Two minutes or less"),
        new Choice("5", "Five minutes or less"),
        new Choice("15", "A quarter of an hour or less"));
  }

  /** Whether the workshop is open to the viewer. */
  public boolean isMayWrite() {
    return person.holds(Role.EXPERT_CITIZEN)
        || person.holds(Role.FACILITATOR)
        || person.holds(Role.REVIEWER)
        || person.holds(Role.PDU_STAFF);
  }
}
