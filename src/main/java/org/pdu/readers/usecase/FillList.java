package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.model.ReadingLists;

/** Puts resources into one's own lists, takes them out and puts them in order. */
@UseCase
@Allow(Role.LEARNER)
public class FillList {
  @Inject ReadingLists lists;
  @Inject Circle circle;
  @Inject Shelf shelf;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * Adds it at the end; what is in it already stays where it is.
   *
   * @throws Conflict when the list is full
   */
  public void add(String list, String slugOrId) {
    var own = circle.own(list);
    var resource = shelf.one(slugOrId).id();
    var items = new ArrayList<>(lists.items(own.id()));
    if (items.contains(resource)) {
      return;
    }
    if (items.size() >= ReadingList.RESOURCES) {
      throw new Conflict(
          "There are "
              + ReadingList.RESOURCES
              + " in this list, and it holds no more. Begin"
              + " another list.");
    }
    items.add(resource);
    keep("added-to", own.id(), items, resource);
  }

  /** Also what may not be read any more. */
  public void takeOut(String list, String id) {
    var own = circle.own(list);
    var resource = new ResourceId(Given.id(id));
    var items = new ArrayList<>(lists.items(own.id()));
    if (items.remove(resource)) {
      keep("taken-from", own.id(), items, resource);
    }
  }

  /**
   * Puts it in another place.
   *
   * @param place 1 for the first; what is beyond an end is that end
   */
  public void move(String list, String id, int place) {
    var own = circle.own(list);
    var resource = new ResourceId(Given.id(id));
    var items = new ArrayList<>(lists.items(own.id()));
    if (!items.remove(resource)) {
      throw new NotFound("This is not in the list.");
    }
    items.add(Math.max(0, Math.min(items.size(), place - 1)), resource);
    if (!items.equals(lists.items(own.id()))) {
      keep("moved-in", own.id(), items, resource);
    }
  }

  private void keep(String deed, UUID list, List<ResourceId> items, ResourceId resource) {
    lists.fill(list, items, clock.now());
    audit.record(
        person.id().value(), "readers.resource-" + deed + "-list", list + " resource " + resource);
  }
}
