package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.readers.model.Bookshelf;
import org.pdu.readers.model.Bookshelf.Kept;

/** Shows what the person keeps, newest first. */
@UseCase
@Allow(Role.LEARNER)
public class ShowSaved {
  @Inject Bookshelf bookshelf;
  @Inject Shelf shelf;
  @Inject CurrentPerson person;

  /** Something kept. */
  public record Line(Seen seen, Instant at) {}

  public Leaf<Line> page(String after) {
    var kept =
        Leaf.of(bookshelf.page(person.id(), Given.before(after), Leaf.SIZE + 1), Kept::number);
    var seen = shelf.seen(kept.items().stream().map(Kept::resource).toList());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      lines.add(new Line(seen.get(i), kept.items().get(i).at()));
    }
    return new Leaf<>(lines, kept.next());
  }
}
