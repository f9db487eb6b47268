package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.files.FileId;
import org.pdu.files.FileKind;
import org.pdu.files.Files;
import org.pdu.files.StoredFile;
import org.pdu.library.model.Attachments;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Downloads;
import org.pdu.library.model.Resource;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;

/**
 * Lets a reader have a file of what they may read at this moment, and those who work on a resource
 * one of its newest edition. Who takes a copy is noted, to be told when it is taken back.
 */
@UseCase
@Allow(everyone = true)
public class FetchAttachment {
  @Inject Catalogue catalogue;
  @Inject Attachments attachments;
  @Inject Downloads downloads;
  @Inject Files files;
  @Inject Fetching fetching;
  @Inject Traces traces;

  /** Those of the shown edition, for whoever may read it. */
  public List<AttachFile.Attached> of(String slugOrId) {
    var resource =
        catalogue.find(slugOrId).filter(fetching::mayRead).orElseThrow(FetchAttachment::none);
    return attachments.of(resource.id(), resource.shownEdition().orElseThrow()).stream()
        .flatMap(
            one -> files.file(one.file()).map(file -> new AttachFile.Attached(one, file)).stream())
        .toList();
  }

  /**
   * @param keep whether it is to be kept, rather than looked at
   * @return the file, which may be sent now
   * @throws NotFound when there is none, or none that this reader may have
   */
  public StoredFile one(String slugOrId, FileId file, boolean keep) {
    var resource = catalogue.find(slugOrId).orElseThrow(FetchAttachment::none);
    boolean reads =
        fetching.mayRead(resource) && holds(resource, resource.shownEdition().orElse(0), file);
    if (!reads && !(fetching.works(resource) && holds(resource, resource.edition(), file))) {
      throw none();
    }
    var stored = files.file(file).orElseThrow(FetchAttachment::none);
    boolean copy = keep || stored.kind() != FileKind.IMAGE && stored.kind() != FileKind.CAPTIONS;
    if (copy && isSomebodyElse(resource)) {
      downloads.note(resource.id(), file.value(), traces.person().id(), traces.now());
    }
    return stored;
  }

  /** Nobody has to be told what became of their own. */
  private boolean isSomebodyElse(Resource resource) {
    var who = traces.person();
    return who.signedIn()
        && who.behind().isEmpty()
        && resource.owner().filter(who.id()::equals).isEmpty();
  }

  private boolean holds(Resource resource, int edition, FileId file) {
    return attachments.of(resource.id(), edition).stream()
        .anyMatch(
            one -> one.file().equals(file) || one.captions().filter(file::equals).isPresent());
  }

  private static NotFound none() {
    return new NotFound("There is no such file, or it is not open to you.");
  }
}
