package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Champions.Champion;
import org.pdu.people.usecase.FindChampions;
import org.pdu.people.usecase.FindChampions.Found;

/** Colleagues whom others can turn to. */
@Named
@RequestScoped
public class ChampionsPage {
  @Inject FindChampions find;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Found found;

  public void show() {
    getFound();
  }

  public Found getFound() {
    if (found == null) {
      var words = getWords();
      found = find.with(words.substring(0, Math.min(200, words.length())), parameter("after"));
    }
    return found;
  }

  public String getWords() {
    return parameter("q");
  }

  public String since(Champion champion) {
    return Months.day(champion.since());
  }

  /** The same words, further on. */
  public String getMore() {
    return getFound()
        .next()
        .map(mark -> "?q=" + coded(getWords()) + "&after=" + coded(mark))
        .orElse("");
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String parameter(String name) {
    return Objects.requireNonNullElse(request.get(name), "");
  }
}
