package org.pdu.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Question;
import org.pdu.search.usecase.FindDocuments;

/** Finding things. */
@Named
@RequestScoped
public class SearchPage {
  @Inject FindDocuments find;
  @Inject HttpServletRequest request;

  private @Nullable Answer answer;

  /** What was found; asked once. */
  public Answer getAnswer() {
    var known = answer;
    if (known == null) {
      known = ask();
      answer = known;
    }
    return known;
  }

  private Answer ask() {
    var question =
        new Question(getWords(), some("type"), some("topic"), some("after"), Question.USUAL);
    try {
      return find.by(question);
    } catch (Unacceptable flawed) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().setResponseStatus(flawed.status());
      flawed
          .flaws()
          .forEach(flaw ->
              faces.addMessage(
                  null,
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, flaw.message(), flaw.message())));
      return Answer.NOTHING;
    }
  }

  public String getWords() {
    var words = request.getParameter("q");
    return words == null ? "" : words.strip();
  }

  public @Nullable String getType() {
    return some("type");
  }

  public @Nullable String getTopic() {
    return some("topic");
  }

  /** Whether anything was asked. */
  public boolean isAsked() {
    return !getWords().isEmpty() || getType() != null || getTopic() != null;
  }

  /** Whether this is not the first page. */
  public boolean isLater() {
    return some("after") != null;
  }

  /** The same search among one type only, or among all. */
  public String withType(@Nullable String type) {
    return address(getWords(), type, getTopic(), null);
  }

  /** The same search within one topic only, or within all. */
  public String withTopic(@Nullable String topic) {
    return address(getWords(), getType(), topic, null);
  }

  /** The same search with other words. */
  public String withWords(String words) {
    return address(words, getType(), getTopic(), null);
  }

  public String getNextPage() {
    return address(getWords(), getType(), getTopic(), getAnswer().next());
  }

  public String getFirstPage() {
    return address(getWords(), getType(), getTopic(), null);
  }

  /** The most frequent topics are enough to choose from. */
  public int getShownTopics() {
    return Math.min(8, getAnswer().topics().size());
  }

  /** A type as people say it. */
  public String typeName(String type) {
    return type.isEmpty() ? type : Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }

  /** A topic as people say it. */
  public String topicName(String topic) {
    return typeName(topic.replace('-', ' '));
  }

  private String address(
      String words, @Nullable String type, @Nullable String topic, @Nullable String after) {
    var address =
        new StringBuilder(request.getContextPath()).append("/search?q=").append(of(words));
    add(address, "type", type);
    add(address, "topic", topic);
    add(address, "after", after);
    return address.toString();
  }

  private static void add(StringBuilder address, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      address.append('&').append(name).append('=').append(of(value));
    }
  }

  private static String of(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private @Nullable String some(String name) {
    var value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }
}
