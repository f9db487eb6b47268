package org.pdu.readers.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Grant;
import org.pdu.people.Role;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.readers.usecase.KeepLists.Wish;

/** What readers keep and collect, and what vanishes from it. */
class ReadersIT extends ReadersFixture {
  @Inject CurrentPerson person;
  @Inject KeepResource keep;
  @Inject ShowSaved saved;
  @Inject KeepLists lists;
  @Inject FillList fill;
  @Inject ShowLists showLists;
  @Inject ModerateLists moderate;
  @Inject ShowFeed feed;

  private final UUID reader = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @BeforeEach
  void people() throws Exception {
    somebody(reader);
    somebody(other);
    asReader();
  }

  private void asReader() {
    person.is(id(reader), "Reader", Set.of());
  }

  private void asOther() {
    person.is(id(other), "Other", Set.of());
  }

  @Test
  void whatIsTakenBackVanishesEverywhereAtOnce() throws Exception {
    var resource = shownResource(UUID.randomUUID(), "Secret garden");
    keep.save(resource.toString());
    var list = lists.begin(wish("Vanishing", "own")).toString();
    fill.add(list, resource.toString());
    assertTrue(inFeed(resource));
    assertEquals("Secret garden", saved.page("").items().get(0).seen().resource().get().title());
    hide(resource);
    assertEquals(Optional.empty(), saved.page("").items().get(0).seen().resource());
    assertEquals(Optional.empty(), showLists.one(list).items().get(0).resource());
    assertFalse(inFeed(resource));
    assertThrows(NotFound.class, () -> keep.save(resource.toString()));
    keep.unsave(resource.toString());
    assertEquals(List.of(), saved.page("").items());
    assertEquals(0, count("readers.saved s where cast(s as text) ilike '%secret garden%'"));
  }

  private boolean inFeed(UUID resource) {
    return feed.of("").items().stream().anyMatch(one -> one.id().value().equals(resource));
  }

  @Test
  void savingTwiceIsSavingOnce() throws Exception {
    var resource = shownResource(UUID.randomUUID(), "Twice");
    keep.save(resource.toString());
    keep.save(resource.toString());
    assertEquals(1, saved.page("").items().size());
    assertEquals(
        1,
        count(
            "platform.audit where action = 'readers.resource-saved' and subject like '%"
                + resource
                + "'"));
  }

  @Test
  void otherPeoplesListsAreClosed() {
    var list = lists.begin(wish("Mine", "own")).toString();
    asOther();
    assertThrows(NotFound.class, () -> showLists.one(list));
    assertThrows(NotFound.class, () -> lists.reword(list, wish("Yours", "own")));
    lists.remove(list);
    asReader();
    assertEquals("Mine", showLists.one(list).list().name());
  }

  @Test
  void aSharedListIsReadByOthersAndChangedByNone() throws Exception {
    var resource = shownResource(UUID.randomUUID(), "Shared");
    var list = lists.begin(wish("Shared", "signedIn")).toString();
    asOther();
    assertEquals("Shared", showLists.one(list).list().name());
    assertThrows(NotFound.class, () -> fill.add(list, resource.toString()));
    assertThrows(NotAllowed.class, () -> moderate.hide(list, "Unkind"));
  }

  @Test
  void aHiddenListIsItsOwnersWhoReadsWhy() {
    var list = lists.begin(wish("Unkind words", "signedIn")).toString();
    person.is(id(other), "Staff", Set.of(new Grant(Role.PDU_STAFF, Optional.empty())));
    assertThrows(Unacceptable.class, () -> moderate.hide(list, " "));
    moderate.hide(list, "It names somebody.");
    moderate.hide(list, "Again.");
    asOther();
    assertThrows(NotFound.class, () -> showLists.one(list));
    asReader();
    assertEquals("It names somebody.", showLists.one(list).list().hiddenReason());
  }

  @Test
  void whatIsNotSharedIsNotModeratedEither() {
    var list = lists.begin(wish("Private", "own")).toString();
    person.is(id(other), "Staff", Set.of(new Grant(Role.PDU_STAFF, Optional.empty())));
    assertThrows(NotFound.class, () -> moderate.hide(list, "Curious"));
    assertThrows(NotFound.class, () -> showLists.one(list));
  }

  @Test
  void aListKeepsItsOrder() throws Exception {
    var list = lists.begin(wish("In order", "own")).toString();
    var one = shownResource(UUID.randomUUID(), "One").toString();
    var two = shownResource(UUID.randomUUID(), "Two").toString();
    var three = shownResource(UUID.randomUUID(), "Three").toString();
    for (var each : List.of(one, two, three, one)) {
      fill.add(list, each);
    }
    fill.move(list, three, 1);
    fill.move(list, two, 99);
    fill.takeOut(list, two);
    assertEquals(
        List.of(three, one),
        showLists.one(list).items().stream().map(each -> each.id().toString()).toList());
  }

  @Test
  void wordsThatCantBeKeptAreRefused() {
    for (var name : List.of("", " ", "a\0b", "x".repeat(121), "\ud800", "two\nlines")) {
      assertThrows(Unacceptable.class, () -> lists.begin(wish(name, "own")), name);
    }
    assertThrows(Unacceptable.class, () -> lists.begin(wish("For a community", "community")));
    assertThrows(Unacceptable.class, () -> lists.begin(wish("For work", "organisation")));
    lists.begin(wish("Same", "own"));
    assertEquals(lists.begin(wish("Same", "own")), lists.begin(wish("Same", "own")));
    assertThrows(Unacceptable.class, () -> lists.begin(wish("same", "signedIn")));
  }

  private static Wish wish(String name, String audience) {
    return new Wish(name, "", audience, "");
  }
}
