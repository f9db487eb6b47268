package org.pdu.readers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pdu.library.ResourceId;
import org.pdu.library.Resources;
import org.pdu.library.ShownResource;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.problem.NotFound;

/** What the library shows whoever asks, at this moment. */
@ApplicationScoped
class Shelf {
  private static final int LONGEST = 200;

  @Inject Resources resources;
  @Inject CurrentPerson person;

  /** Each of them, in one question, in the order given. */
  List<Seen> seen(Collection<ResourceId> ids) {
    var shown = shown(ids);
    return ids.stream().map(id -> new Seen(id, Optional.ofNullable(shown.get(id)))).toList();
  }

  /** Those that may be read. */
  Map<ResourceId, ShownResource> shown(Collection<ResourceId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : resources.shown(List.copyOf(ids), person.signedIn()).stream()
            .collect(Collectors.toMap(ShownResource::id, Function.identity(), (one, same) -> one));
  }

  /**
   * @throws NotFound when there is none of that name that may be read
   */
  ShownResource one(String slugOrId) {
    boolean odd =
        slugOrId.isEmpty()
            || slugOrId.length() > LONGEST
            || slugOrId.chars().anyMatch(Character::isISOControl);
    var found = odd ? Optional.<ShownResource>empty() : find(slugOrId);
    return found.orElseThrow(() -> new NotFound("There is nothing of that name in the library."));
  }

  private Optional<ShownResource> find(String slugOrId) {
    return resources.shown(slugOrId, person.signedIn());
  }
}
