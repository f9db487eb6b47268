package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.pdu.files.FileId;
import org.pdu.files.Files;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Attachments;

/** Forgets files once no resource has them. */
@ApplicationScoped
class OwnFiles {
  @Inject Attachments attachments;
  @Inject Files files;

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
