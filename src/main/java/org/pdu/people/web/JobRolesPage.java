package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.JobRoles.JobRole;
import org.pdu.people.usecase.KeepJobRoles;
import org.pdu.people.usecase.ShowJobRoles;
import org.pdu.platform.faces.Submission;

/** Kinds of work: all, one with its local titles, and the forms that keep them. */
@Named
@RequestScoped
public class JobRolesPage {
  @Inject ShowJobRoles show;
  @Inject KeepJobRoles keep;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable List<JobRole> all;
  private @Nullable JobRole one;
  private String title = "";

  public List<JobRole> getAll() {
    if (all == null) {
      all = show.all();
    }
    return all;
  }

  /** Finds the role in the address, or says that there is none. */
  public void load() {
    getOne();
  }

  /** The role in the address. */
  public JobRole getOne() {
    if (one == null) {
      one = show.of(code());
    }
    return one;
  }

  public boolean isKeeps() {
    return show.keeps();
  }

  /** What will be done: add, rename or retire. */
  public String getVerb() {
    return parameters.getOrDefault("verb", "");
  }

  /** What the page is for, in a line. */
  public String getHeading() {
    return switch (getVerb()) {
      case "add" -> "Add a job role";
      case "rename" -> "Rename " + getOne().title();
      default -> "Retire " + getOne().title();
    };
  }

  /** Refuses whoever may not, and begins with the present title. */
  public void check() {
    keep.may();
    if (!getVerb().equals("add")) {
      title = getOne().title();
    }
  }

  /** Does it and shows the role. */
  public void submit() throws IOException {
    Submission.of(() -> {
      var role =
          switch (getVerb()) {
            case "add" -> keep.add(title);
            case "rename" -> keep.rename(code(), title, seen());
            default -> keep.retire(code(), seen());
          };
      return "/job-roles/" + role.code();
    });
  }

  /** From now on the title means the role. */
  public void map() throws IOException {
    Submission.of(() -> "/job-roles/" + keep.map(code(), title).code());
  }

  /** From now on a title means nothing. */
  public void unmap(String local) throws IOException {
    Submission.of(() -> "/job-roles/" + keep.unmap(code(), local).code());
  }

  public String day(LocalDate day) {
    return PlaceWords.day(day);
  }

  /** The version the form goes out with. */
  public String getSeen() {
    var text = parameters.getOrDefault("seen", "");
    return text.isEmpty() ? String.valueOf(getOne().version()) : text;
  }

  private OptionalInt seen() {
    var text = parameters.getOrDefault("seen", "");
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private String code() {
    return parameters.getOrDefault("code", "");
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
