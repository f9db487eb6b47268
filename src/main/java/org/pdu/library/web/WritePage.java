package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.ResourceType;
import org.pdu.library.usecase.BrowseLibrary;
import org.pdu.library.usecase.ShowWorkbench;
import org.pdu.library.usecase.ShowWorkbench.Bench;
import org.pdu.library.usecase.WriteResource;
import org.pdu.platform.problem.NotFound;

/** Writing: a new resource, or the newest edition of one. */
@Named
@RequestScoped
public class WritePage {
  private static final List<Choice> FLAGS =
      List.of(
          new Choice("beforeYouRead", "Ask readers first, with the content notes"),
          new Choice("fictional", "It is composite and fictional: nobody’s experience"),
          new Choice("experience", "It carries somebody’s experience, though it is no story"),
          new Choice("partnershipOnly", "Only for people who can sign in here"));

  @Inject WriteResource write;
  @Inject ShowWorkbench workbench;
  @Inject BrowseLibrary library;
  @Inject HttpServletRequest request;

  private final Map<String, String> typedWords = new HashMap<>();
  private @Nullable Bench bench;

  /** Refuses what can't be changed before anything is shown. */
  public void show() {
    if (isBegun()) {
      if (!bench().mayWrite()) {
        throw new NotFound("It is not open for changes now.");
      }
    }
    write.mayBegin();
  }

  public boolean isBegun() {
    return !id().isEmpty();
  }

  private String id() {
    return Parameters.text("id");
  }

  private Bench bench() {
    if (bench == null) {
      bench = workbench.of(id());
    }
    return bench;
  }

  private boolean posted() {
    return request.getMethod().equals("POST");
  }

  public String getSeen() {
    if (posted()) {
      return Parameters.text("seen");
    }
    return isBegun() ? String.valueOf(bench().resource().version()) : "";
  }

  public String getBack() {
    return isBegun() ? "/library/workshop/" + id() : "/library/workshop";
  }

  /** Keeps it. */
  public void save() {
    Forms.send(() -> {
      var draft = new WritePageDraft(typedWords, this::many).draft(Parameters.text("type"));
      var kept =
          isBegun() ? write.change(id(), draft, Parameters.number("seen")) : write.begin(draft);
      return "/library/workshop/" + kept.id() + "?done=kept";
    });
  }

  private List<String> many(String name) {
    return Parameters.many(name);
  }

  public List<Choice> getTypes() {
    return Arrays.stream(ResourceType.values())
        .map(type -> new Choice(type.code(), type.title()))
        .toList();
  }

  public List<String> getTypeChosen() {
    return posted()
        ? many("type")
        : isBegun() ? List.of(bench().resource().type().code()) : List.of("story");
  }

  public List<Choice> getFlags() {
    return FLAGS;
  }

  public List<String> getFlagsChosen() {
    if (posted() || !isBegun()) {
      return many("flags");
    }
    return WritePageDraft.flags(bench());
  }

  public List<Choice> getTopics() {
    return Choice.of(library.vocabulary().topics());
  }

  public List<Choice> getGroups() {
    return Choice.of(library.vocabulary().groups());
  }

  public List<Choice> getSettings() {
    return Choice.of(library.vocabulary().settings());
  }

  public List<String> getTopicsChosen() {
    return posted() || !isBegun() ? many("topics") : bench().words().topics();
  }

  public List<String> getGroupsChosen() {
    return posted() || !isBegun() ? many("groups") : bench().words().groups();
  }

  public List<String> getSettingsChosen() {
    return posted() || !isBegun() ? many("settings") : bench().words().settings();
  }

  private String text(String name) {
    var typed = typedWords.get(name);
    if (typed != null) {
      return typed;
    }
    return isBegun()
        ? WritePageDraft.known(bench(), name)
        : Optional.ofNullable(WritePageDraft.USUAL.get(name)).orElse("");
  }

  public String getTitle() {
    return text("title");
  }

  public void setTitle(String typed) {
    typedWords.put("title", typed);
  }

  public String getSummary() {
    return text("summary");
  }

  public void setSummary(String typed) {
    typedWords.put("summary", typed);
  }

  public String getBody() {
    return text("body");
  }

  public void setBody(String typed) {
    typedWords.put("body", typed);
  }

  public String getContentNotes() {
    return text("contentNotes");
  }

  public void setContentNotes(String typed) {
    typedWords.put("contentNotes", typed);
  }

  public String getAddress() {
    return text("address");
  }

  public void setAddress(String typed) {
    typedWords.put("address", typed);
  }

  public String getSources() {
    return text("sources");
  }

  public void setSources(String typed) {
    typedWords.put("sources", typed);
  }

  public String getCredit() {
    return text("credit");
  }

  public void setCredit(String typed) {
    typedWords.put("credit", typed);
  }

  public String getMinutes() {
    return text("minutes");
  }

  public void setMinutes(String typed) {
    typedWords.put("minutes", typed);
  }

  public String getLicence() {
    return text("licence");
  }

  public void setLicence(String typed) {
    typedWords.put("licence", typed);
  }

  public String getLanguage() {
    return text("language");
  }

  public void setLanguage(String typed) {
    typedWords.put("language", typed);
  }

  public String getEasyReadOf() {
    return text("easyReadOf");
  }

  public void setEasyReadOf(String typed) {
    typedWords.put("easyReadOf", typed);
  }
}
