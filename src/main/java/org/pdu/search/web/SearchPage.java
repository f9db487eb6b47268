package org.pdu.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Facet;
import org.pdu.search.model.FacetCount;
import org.pdu.search.model.Hit;
import org.pdu.search.model.Order;
import org.pdu.search.model.Question;
import org.pdu.search.usecase.FindDocuments;
import org.pdu.search.usecase.FindSimilar;

/** Finding things. */
@Named
@RequestScoped
public class SearchPage {
  @Inject FindDocuments find;
  @Inject FindSimilar findSimilar;
  @Inject HttpServletRequest request;

  private @Nullable Answer answer;
  private @Nullable List<Hit> similar;

  /** Something to choose: where it leads, and how many there are. */
  public record Choice(String label, int count, String address, boolean chosen) {}

  /** A facet and what it offers. */
  public record Group(String heading, boolean open, List<Choice> choices) {}

  /** Something that was chosen, and the address without it. */
  public record Chip(String name, String value, String heading, String label, String without) {}

  /** What was found; asked once. */
  public Answer getAnswer() {
    var known = answer;
    if (known == null) {
      known = orNothing(this::ask, Answer.NOTHING);
      answer = known;
    }
    return known;
  }

  /** What is like something that was found; asked once. */
  public List<Hit> getSimilar() {
    var known = similar;
    if (known == null) {
      var id = some("like");
      known = id == null ? List.of() : orNothing(() -> findSimilar.to(id), List.<Hit>of());
      similar = known;
    }
    return known;
  }

  private Answer ask() {
    var here = here();
    return find.by(
        new Question(
            getWords(), here.filters(), here.order(), here.since(), some("after"), Question.USUAL));
  }

  private static <T> T orNothing(Supplier<T> asking, T nothing) {
    try {
      return asking.get();
    } catch (Unacceptable flawed) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().setResponseStatus(flawed.status());
      flawed
          .flaws()
          .forEach(flaw ->
              faces.addMessage(
                  null,
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, flaw.message(), flaw.message())));
      return nothing;
    }
  }

  private SearchAddress here() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      var values = request.getParameterValues(facet.key());
      if (values != null) {
        filters.put(facet, Stream.of(values).filter(value -> !value.isBlank()).distinct().toList());
      }
    }
    filters.values().removeIf(List::isEmpty);
    var sort = request.getParameter("sort");
    var order = sort == null ? Order.BEST : Order.of(sort).orElse(Order.BEST);
    var path = request.getContextPath() + "/search";
    return new SearchAddress(path, getWords(), filters, order, Since.of(some(Since.NAME)));
  }

  public String getWords() {
    var words = request.getParameter("q");
    return words == null ? "" : words.strip();
  }

  /** Whether anything was asked. */
  public boolean isAsked() {
    return !isAlike() && (!getWords().isEmpty() || isNarrowed());
  }

  /** Whether something like another thing is wanted. */
  public boolean isAlike() {
    return some("like") != null;
  }

  public boolean isNarrowed() {
    var here = here();
    return !here.filters().isEmpty() || here.since() != null;
  }

  /** Whether this is not the first page. */
  public boolean isLater() {
    return some("after") != null;
  }

  /** What was chosen, few enough to be shown. */
  public List<Chip> getChips() {
    var here = here();
    var chips = new ArrayList<Chip>();
    here.filters()
        .forEach((facet, values) ->
            values.stream()
                .limit(Question.MOST_VALUES)
                .forEach(value ->
                    chips.add(
                        new Chip(
                            facet.key(),
                            value,
                            Saying.of(facet),
                            Saying.of(facet, value),
                            here.toggled(facet, value).text(null)))));
    var since = here.since();
    if (since != null) {
      var without = here.always().text(null);
      chips.add(new Chip(Since.NAME, since.toString(), "Time", Since.words(since), without));
    }
    return chips;
  }

  /** What it can be narrowed down by. */
  public List<Group> getGroups() {
    var here = here();
    return Arrays.stream(Facet.values())
        .filter(facet -> !getAnswer().of(facet).isEmpty())
        .map(facet -> group(here, facet))
        .toList();
  }

  private Group group(SearchAddress here, Facet facet) {
    var choices = getAnswer().of(facet).stream().map(count -> choice(here, facet, count)).toList();
    boolean open = facet == Facet.TYPE || here.filters().containsKey(facet);
    return new Group(Saying.of(facet), open, choices);
  }

  private static Choice choice(SearchAddress here, Facet facet, FacetCount count) {
    var value = count.value();
    return new Choice(
        Saying.of(facet, value),
        count.count(),
        here.toggled(facet, value).text(null),
        here.has(facet, value));
  }

  /** What can come first. */
  public List<Choice> getOrders() {
    var here = here();
    return Arrays.stream(Order.values())
        .map(order ->
            new Choice(Saying.of(order), 0, here.by(order).text(null), order == here.order()))
        .toList();
  }

  /** The order, where it is not the usual one. */
  public @Nullable String getSort() {
    var order = here().order();
    return order == Order.BEST ? null : order.key();
  }

  /** The same search with other words. */
  public String withWords(String words) {
    return here().with(words).text(null);
  }

  public String getUnfiltered() {
    return here().unfiltered().text(null);
  }

  public String getNextPage() {
    return here().text(getAnswer().next());
  }

  public String getFirstPage() {
    return here().text(null);
  }

  /** Where what is like a hit is listed. */
  public String like(String id) {
    return request.getContextPath() + "/search?like=" + SearchAddress.encoded(id);
  }

  /** A type as people say it. */
  public String typeName(String type) {
    return Saying.capital(type);
  }

  private @Nullable String some(String name) {
    var value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }
}
