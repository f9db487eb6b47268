package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.problem.NotFound;
import org.pdu.readers.model.Audience;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.usecase.FillList;
import org.pdu.readers.usecase.KeepLists;
import org.pdu.readers.usecase.KeepLists.Wish;
import org.pdu.readers.usecase.ShowLists;

/** Beginning a list, or saying anew what it is and who may open it. */
@Named
@RequestScoped
public class ListFormPage {
  private static final Logger LOG = Logger.getLogger(ListFormPage.class.getName());
  private static final String ORGANISATION = Audience.ORGANISATION.code() + ":";

  @Inject ShowLists showLists;
  @Inject KeepLists keep;
  @Inject FillList fill;
  @Inject CurrentPerson person;
  private @Nullable String name;
  private @Nullable String description;

  /** An audience to choose. */
  public record Choice(String id, String name) {}

  /**
   * @throws NotFound for a list of somebody else's
   */
  public void show() {
    person.id();
    before();
  }

  public boolean isAnew() {
    return Forms.parameter("id").isEmpty();
  }

  private Optional<ReadingList> before() {
    if (isAnew()) {
      return Optional.empty();
    }
    var opened = showLists.one(Forms.parameter("id"));
    if (!opened.mine()) {
      throw new NotFound("There is no list of yours of that name.");
    }
    return Optional.of(opened.list());
  }

  /** Who may open it. */
  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Audience.OWN.code(), Audience.OWN.words()));
    showLists
        .organisations()
        .forEach(
            one -> choices.add(new Choice(ORGANISATION + one.id(), "People of " + one.name())));
    choices.add(new Choice(Audience.SIGNED_IN.code(), Audience.SIGNED_IN.words()));
    return choices;
  }

  /** What is chosen: just now, or in the list as it is. */
  public String getAudience() {
    var sent = Forms.parameter("audience");
    return sent.isEmpty() ? before().map(ListFormPage::choice).orElse("own") : sent;
  }

  private static String choice(ReadingList list) {
    return list.audienceId().map(id -> ORGANISATION + id).orElse(list.audience().code());
  }

  public void save() throws IOException {
    Forms.attempt(
        "name",
        () -> {
          if (isAnew()) {
            Forms.go("/lists/" + begin());
          } else {
            keep.reword(Forms.parameter("id"), wish());
            Forms.go("/lists/" + Forms.parameter("id"));
          }
        });
  }

  /** Begins it, with what the reader came from in it. */
  private UUID begin() {
    var id = keep.begin(wish());
    var with = Forms.parameter("with");
    if (!with.isEmpty()) {
      addIfThere(id, with);
    }
    return id;
  }

  private void addIfThere(UUID list, String resource) {
    try {
      fill.add(list.toString(), resource);
    } catch (NotFound takenBack) {
      LOG.fine("What was to go into a new list is not shown any more.");
    }
  }

  private Wish wish() {
    var sent = Forms.parameter("audience");
    boolean organisation = sent.startsWith(ORGANISATION);
    return new Wish(
        getName(),
        getDescription(),
        organisation ? Audience.ORGANISATION.code() : sent,
        organisation ? sent.substring(ORGANISATION.length()) : "");
  }

  public String getName() {
    return name == null ? before().map(ReadingList::name).orElse("") : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description == null ? before().map(ReadingList::description).orElse("") : description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
