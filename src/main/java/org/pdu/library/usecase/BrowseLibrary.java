package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Consents;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.ReadingRoom;
import org.pdu.library.model.ReadingRoom.Count;
import org.pdu.library.model.ReadingRoom.Listed;
import org.pdu.library.model.ReadingRoom.Wish;
import org.pdu.library.model.Resource;
import org.pdu.library.model.Vocabulary;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;

/** Lists what readers may read, newest first. */
@UseCase
@Allow(everyone = true)
public class BrowseLibrary {
  /** The largest page. */
  public static final int MOST = 50;

  @Inject ReadingRoom room;
  @Inject Catalogue catalogue;
  @Inject Vocabulary vocabulary;
  @Inject Reader reader;
  @Inject Consents consents;

  /** A page of the library. */
  public record Found(List<Listed> items, Optional<String> next) {}

  /**
   * @param after the id that the last page ended with; empty for the first
   * @throws Unacceptable when the page is none
   */
  public Found page(Wish wish, String after, int size) {
    if (size < 1 || size > MOST) {
      throw new Unacceptable("size", "Ask for 1 to " + MOST + " at a time.");
    }
    Optional<ResourceId> from = after.isEmpty() ? Optional.empty() : Optional.of(place(after));
    var found = room.list(clean(wish), reader.use(), reader.now(), from, size + 1);
    boolean more = found.size() > size;
    var items = more ? found.subList(0, size) : found;
    return new Found(
        items,
        more ? Optional.of(items.get(size - 1).resource().id().toString()) : Optional.empty());
  }

  private ResourceId place(String after) {
    return catalogue
        .find(after)
        .map(Resource::id)
        .orElseThrow(() -> new Unacceptable("after", "There is no such page any more."));
  }

  private static Wish clean(Wish wish) {
    for (var text : List.of(wish.type(), wish.topic(), wish.group(), wish.setting())) {
      if (text.length() > 100 || text.indexOf('\0') >= 0) {
        throw new Unacceptable("topic", "There is nothing of that name.");
      }
    }
    return wish;
  }

  /** Whose one of them is, as they want it said. */
  public String credit(Listed one) {
    return one.resource().experience()
        ? ShowResource.credit(consents.of(Parts.work(one.resource())), one.words())
        : one.words().credit();
  }

  /** How many there are of each type. */
  public List<Count> types() {
    return room.types(reader.use(), reader.now());
  }

  /** The words that resources are sorted by. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }
}
