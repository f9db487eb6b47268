package org.pdu.staff.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.staff.rest.StaffResource.Named;
import org.pdu.staff.usecase.ShowMember.Held;
import org.pdu.staff.usecase.ShowMember.Member;
import org.pdu.staff.usecase.ShowMember.Saying;

/**
 * Somebody as one organisation knows them.
 *
 * @param share of a full week, all places that hold today together
 */
public record MemberJson(
    UUID person,
    String name,
    String email,
    Named organisation,
    BigDecimal share,
    List<PlaceJson> places,
    List<Word> history) {

  /** A dated place. */
  public record PlaceJson(
      UUID affiliation,
      Named service,
      Named jobRole,
      BigDecimal share,
      String starts,
      @Nullable String ends) {
    static PlaceJson of(Held held) {
      var one = held.affiliation();
      return new PlaceJson(
          one.id(),
          new Named(one.service().value(), held.service()),
          new Named(one.jobRole().value(), held.jobRole()),
          one.share(),
          one.starts().toString(),
          one.ends().map(Object::toString).orElse(null));
    }
  }

  /**
   * What was said of a place, and how it stood after that.
   *
   * @param what recorded, ended, corrected or withdrawn
   */
  public record Word(PlaceJson place, String what, String at, String by, String why) {
    static Word of(Saying said) {
      return new Word(
          PlaceJson.of(said.held()),
          said.what().name().toLowerCase(Locale.ROOT),
          said.at().toString(),
          said.by(),
          said.why());
    }
  }

  static MemberJson of(Member member) {
    return new MemberJson(
        member.person().id().value(),
        member.person().name(),
        member.person().email(),
        new Named(member.organisation().id(), member.organisation().name()),
        member.share(),
        member.places().stream().map(PlaceJson::of).toList(),
        member.history().stream().map(Word::of).toList());
  }
}
