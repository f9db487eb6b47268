package org.pdu.readers.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.usecase.ShowLists.Opened;

/**
 * A list; its resources only where it was asked for by itself.
 *
 * @param hiddenBecause why nobody but its owner sees it; null where it is not hidden
 */
@Schema(name = "ReadingList")
public record ListJson(
    String id,
    String name,
    String description,
    String audience,
    @Nullable String organisation,
    int size,
    Instant changedAt,
    @Nullable String hiddenBecause,
    @Nullable String owner,
    @Nullable List<SeenJson> items) {
  static ListJson of(ReadingList list) {
    return of(list, null, null);
  }

  static ListJson of(Opened opened) {
    return of(opened.list(), opened.owner(), opened.items().stream().map(SeenJson::of).toList());
  }

  private static ListJson of(
      ReadingList list, @Nullable String owner, @Nullable List<SeenJson> items) {
    return new ListJson(
        list.id().toString(),
        list.name(),
        list.description(),
        list.audience().code(),
        list.audienceId().map(Object::toString).orElse(null),
        list.size(),
        list.changedAt(),
        list.hidden().map(since -> list.hiddenReason()).orElse(null),
        owner,
        items);
  }
}
