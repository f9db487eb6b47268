package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import org.pdu.files.FileId;
import org.pdu.files.Files;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Attachments;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Resource;
import org.pdu.people.PersonId;

/** Who adds files, and forgetting them once no resource has them. */
@ApplicationScoped
class OwnFiles {
  @Inject Attachments attachments;
  @Inject Files files;
  @Inject Editions editions;

  /** Somebody has a hand in the newest edition, as if they had written it. */
  void addedTo(Resource resource, PersonId who, Instant at) {
    editions.hand(resource.id(), resource.edition(), who, at);
  }

  /** All that a resource alone has, whichever edition they are in; their rows go afterwards. */
  void forget(ResourceId resource) {
    attachments.all(resource).stream()
        .filter(file -> attachments.with(file).stream().allMatch(resource::equals))
        .forEach(files::forget);
  }

  /** Those of some that nothing has any more. */
  void forgetUnused(Collection<FileId> some) {
    some.stream().filter(file -> attachments.with(file).isEmpty()).forEach(files::forget);
  }
}
