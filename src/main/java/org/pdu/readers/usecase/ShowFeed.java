package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pdu.library.Resources;
import org.pdu.library.Resources.Topic;
import org.pdu.library.ShownResource;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.config.Settings;
import org.pdu.platform.problem.NotFound;

/** The latest that is open to everybody, as this moment has it. */
@UseCase
@Allow(everyone = true)
public class ShowFeed {
  private static final int MOST = 50;

  @Inject Resources resources;
  @Inject Settings settings;

  /**
   * What a feed says.
   *
   * @param base how people reach this product, without a final slash
   * @param updated when the newest of them was shown; long ago where there is none
   */
  public record Feed(
      String base, Optional<Topic> topic, List<ShownResource> items, Instant updated) {}

  /**
   * @param topic a slug; empty for all
   * @throws NotFound when there is no such topic
   */
  public Feed of(String topic) {
    Optional<Topic> chosen = topic.isEmpty() ? Optional.empty() : Optional.of(find(topic));
    var items =
        resources.latestOpen(chosen.map(Topic::slug), MOST).stream()
            .filter(ShownResource::open)
            .toList();
    return new Feed(
        settings.publicUrl().toString(),
        chosen,
        items,
        items.stream()
            .map(ShownResource::publishedAt)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH));
  }

  private Topic find(String slug) {
    return resources.topics().stream()
        .filter(topic -> topic.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no topic of that name."));
  }
}
