package org.pdu.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.staff.usecase.ShowMember;
import org.pdu.staff.usecase.ShowMember.Held;
import org.pdu.staff.usecase.ShowMember.Member;

/** One member of staff, as one organisation knows them. */
@Named
@RequestScoped
public class MemberPage {
  @Inject ShowMember showMember;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Member member;

  /** Reads who the address names. */
  public void show() {
    member =
        showMember.of(
            Objects.requireNonNullElse(request.get("organisation"), ""),
            Objects.requireNonNullElse(request.get("person"), ""));
  }

  public Member getMember() {
    return Objects.requireNonNull(member);
  }

  /** Places that hold today or will. */
  public List<Held> getPresent() {
    return getMember().places().stream().filter(held -> !past(held)).toList();
  }

  public List<Held> getPast() {
    return getMember().places().stream().filter(this::past).toList();
  }

  private boolean past(Held held) {
    return held.affiliation().ends().filter(getMember().today()::isAfter).isPresent();
  }

  /** Whether all places of today together are more than a full week. */
  public boolean isMoreThanFull() {
    return getMember().share().compareTo(BigDecimal.ONE) > 0;
  }

  /** The address of a page about one of the places. */
  public String path(Held held, String verb) {
    return "/staff/%s/%s/%s?organisation=%s"
        .formatted(
            getMember().person().id(),
            held.affiliation().id(),
            verb,
            getMember().organisation().id());
  }

  public boolean isChanged() {
    return request.containsKey("changed");
  }
}
