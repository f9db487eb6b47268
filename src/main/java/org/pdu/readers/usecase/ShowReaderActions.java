package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.library.ResourceId;
import org.pdu.library.Resources;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.UseCase;
import org.pdu.readers.model.Bookshelf;
import org.pdu.readers.model.Messages;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.model.ReadingLists;

/** Shows what a reader can do with a resource that stands on a page. */
@UseCase
@Allow(everyone = true)
public class ShowReaderActions {
  @Inject Bookshelf bookshelf;
  @Inject ReadingLists lists;
  @Inject Messages messages;
  @Inject Resources resources;
  @Inject CurrentPerson person;

  /**
   * What can be done.
   *
   * @param thanked how many people's thanks were approved
   * @param lists the reader's own
   */
  public record Offer(boolean saved, boolean mayThank, long thanked, List<ReadingList> lists) {}

  public Offer of(String resource) {
    var id = new ResourceId(Given.id(resource));
    long thanked = messages.thanked(id);
    if (!person.signedIn()) {
      return new Offer(false, false, thanked, List.of());
    }
    boolean anothers = resources.behind(id).filter(one -> !one.equals(person.id())).isPresent();
    return new Offer(bookshelf.has(person.id(), id), anothers, thanked, lists.own(person.id()));
  }
}
