package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pdu.files.FileId;
import org.pdu.files.FileKind;
import org.pdu.files.Files;
import org.pdu.files.StoredFile;
import org.pdu.library.model.Attachment;
import org.pdu.library.model.Attachments;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Resource;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** Adds files to the newest edition, says what they show, and takes them off again. */
@UseCase
@Allow({Role.EXPERT_CITIZEN, Role.FACILITATOR, Role.REVIEWER, Role.PDU_STAFF})
public class AttachFile {
  private static final int MOST = 20;
  private static final int TITLE = 200;
  private static final int TRANSCRIPT = 60_000;

  @Inject ShowWorkbench workbench;
  @Inject Catalogue catalogue;
  @Inject Attachments attachments;
  @Inject Files files;
  @Inject OwnFiles own;
  @Inject Traces traces;

  /** A file, and what is said of it. */
  public record Attached(Attachment attachment, StoredFile file) {}

  /** Those of the newest edition, for whoever works on it. */
  public List<Attached> of(String id) {
    var bench = workbench.of(id);
    return list(bench.resource(), bench.resource().edition());
  }

  List<Attached> list(Resource resource, int edition) {
    return attachments.of(resource.id(), edition).stream()
        .flatMap(one -> files.file(one.file()).map(file -> new Attached(one, file)).stream())
        .toList();
  }

  /**
   * @param captionsFor the film that these are captions for; empty for any other file
   * @throws Unacceptable when the file is none that can be taken; see {@link Files#take}
   */
  public Attached add(
      String id, InputStream bytes, String name, Attachment said, Optional<FileId> captionsFor) {
    mayWrite(id);
    check(said);
    var file = files.take(bytes, name, traces.person().id());
    var resource = hold(id);
    if (captionsFor.isPresent()) {
      return captions(resource, file, captionsFor.get());
    }
    if (attachments.of(resource.id(), resource.edition()).size() >= MOST) {
      throw new Unacceptable("file", "There are " + MOST + " files already. Take one off first.");
    }
    var attachment =
        new Attachment(
            file.id(),
            said.title().isBlank() ? file.name() : said.title().strip(),
            said.alternative().strip(),
            said.transcript().strip(),
            Optional.empty());
    attachments.add(resource.id(), resource.edition(), attachment);
    traces.deed(resource, "file-attached");
    return new Attached(attachment, file);
  }

  private Attached captions(Resource resource, StoredFile file, FileId film) {
    if (file.kind() != FileKind.CAPTIONS) {
      throw new Unacceptable("file", "Captions are a .vtt or .srt file.");
    }
    var of = one(resource, film);
    var with =
        new Attachment(
            of.file(), of.title(), of.alternative(), of.transcript(), Optional.of(file.id()));
    attachments.describe(resource.id(), resource.edition(), with);
    own.forgetUnused(of.captions().stream().toList());
    traces.deed(resource, "captions-attached");
    return new Attached(with, files.file(film).orElseThrow(AttachFile::none));
  }

  /** Says something else of it. */
  public void describe(String id, FileId file, Attachment said) {
    mayWrite(id);
    check(said);
    var resource = hold(id);
    var known = one(resource, file);
    attachments.describe(
        resource.id(),
        resource.edition(),
        new Attachment(
            file,
            said.title().isBlank() ? known.title() : said.title().strip(),
            said.alternative().strip(),
            said.transcript().strip(),
            known.captions()));
    traces.deed(resource, "file-described");
  }

  /** Takes it and its captions off the newest edition; they go when no other edition has them. */
  public void remove(String id, FileId file) {
    mayWrite(id);
    var resource = hold(id);
    var known = one(resource, file);
    attachments.remove(resource.id(), resource.edition(), file);
    own.forgetUnused(Stream.concat(Stream.of(file), known.captions().stream()).toList());
    traces.deed(resource, "file-taken-off");
  }

  private void mayWrite(String id) {
    if (!workbench.of(id).mayWrite()) {
      throw new Conflict("It is not open for changes now.");
    }
  }

  /** Asked again once it is held: somebody may have handed it in, or taken it back, meanwhile. */
  private Resource hold(String id) {
    var found = catalogue.find(id).orElseThrow(WriteResource::none);
    var resource = catalogue.hold(found.id()).orElseThrow(WriteResource::none);
    mayWrite(id);
    // whoever adds to it does not review it
    own.addedTo(resource, traces.person().id(), traces.now());
    return resource;
  }

  private Attachment one(Resource resource, FileId file) {
    return attachments.of(resource.id(), resource.edition()).stream()
        .filter(one -> one.file().equals(file))
        .findFirst()
        .orElseThrow(AttachFile::none);
  }

  private static void seen(String field, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new Unacceptable(field, "Please leave out signs that can't be seen.");
    }
  }

  private static NotFound none() {
    return new NotFound("There is no such file here.");
  }

  private static void check(Attachment said) {
    seen("title", said.title());
    seen("alternative", said.alternative());
    seen("transcript", said.transcript());
    if (said.title().length() > TITLE) {
      throw new Unacceptable("title", "Please use " + TITLE + " characters or fewer.");
    }
    if (said.alternative().length() > TITLE * 5) {
      throw new Unacceptable("alternative", "Please use " + TITLE * 5 + " characters or fewer.");
    }
    if (said.transcript().length() > TRANSCRIPT) {
      throw new Unacceptable("transcript", "Please use " + TRANSCRIPT + " characters or fewer.");
    }
  }
}
