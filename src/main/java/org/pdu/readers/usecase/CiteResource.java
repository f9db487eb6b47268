package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import org.pdu.library.ShownResource;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.config.Settings;
import org.pdu.readers.model.Citation;

/** Says how to name a resource in something one writes. */
@UseCase
@Allow(everyone = true)
public class CiteResource {
  @Inject Shelf shelf;
  @Inject Settings settings;

  /** A resource, and how to name it. */
  public record Cited(ShownResource resource, Citation citation) {}

  /**
   * @throws org.pdu.platform.problem.NotFound when there is none that the caller may read
   */
  public Cited of(String slugOrId) {
    var resource = shelf.one(slugOrId);
    return new Cited(resource, Citation.of(resource, settings.publicUrl().toString()));
  }
}
