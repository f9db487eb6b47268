package org.pdu.files.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.pdu.files.FileId;
import org.pdu.files.FileKind;
import org.pdu.files.StoredFile;
import org.pdu.files.model.FileName;
import org.pdu.files.model.Findings;
import org.pdu.people.PersonId;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.config.Settings;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
@Transactional
class JdbcFiles implements org.pdu.files.Files {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Inject Settings settings;
  @Inject CityClock clock;
  @Inject AuditTrail audit;
  @Inject Checked checked;

  @Override
  public StoredFile take(InputStream bytes, String name, PersonId by) {
    var shelf = shelf();
    var room = shelf.room();
    try {
      receive(bytes, room.resolve("brought"));
      var found = LookedAt.in(room);
      var kept = LookedAt.kept(room, found);
      var file = described(kept, found, name, LookedAt.drawn(room));
      var rows = new FileRows(database);
      rows.hold(file.sha256());
      shelf.put(kept, file.sha256());
      rows.add(file, by, clock.now());
      if (file.hasThumbnail()) {
        rows.draw(file.id().value(), Files.readAllBytes(room.resolve("thumbnail")));
      }
      audit.record(by.value(), "files.taken", file.id().toString());
      return file;
    } catch (IOException cut) {
      throw new UncheckedIOException(cut);
    } finally {
      Shelf.leave(room);
    }
  }

  /** No byte more than any upload may have is written. */
  private void receive(InputStream bytes, Path brought) throws IOException {
    long most = (long) settings.uploadMegabytes() << 20;
    long read = 0;
    try (var out = Files.newOutputStream(brought)) {
      byte[] piece = new byte[1 << 16];
      for (int got = bytes.read(piece); got >= 0; got = bytes.read(piece)) {
        read += got;
        if (read > most) {
          throw new Unacceptable(
              "file",
              "This file is too large: it may have %d megabytes at most."
                  .formatted(settings.uploadMegabytes()));
        }
        out.write(piece, 0, got);
      }
    }
    if (read == 0) {
      throw new Unacceptable("file", "This file is empty. Choose another one.");
    }
  }

  private static StoredFile described(Path kept, Findings found, String name, boolean drawn)
      throws IOException {
    return new StoredFile(
        FileId.random(),
        Shelf.hash(Files.newInputStream(kept)),
        Files.size(kept),
        found.kind(),
        found.mediaType(),
        FileName.clean(name, found.mediaType()),
        positive(found.width()),
        positive(found.height()),
        positive(found.pages()),
        0,
        found.kind() == FileKind.IMAGE && drawn);
  }

  private static Optional<Integer> positive(int number) {
    return number > 0 ? Optional.of(number) : Optional.empty();
  }

  @Override
  public Optional<StoredFile> file(FileId id) {
    return new FileRows(database).file(id);
  }

  @Override
  public String text(FileId id) {
    return new FileRows(database).text(id);
  }

  @Override
  public InputStream open(FileId id) {
    var file = file(id).orElseThrow(() -> new NotFound("This file is not here any more."));
    return checked.open(shelf(), file);
  }

  @Override
  public Optional<InputStream> thumbnail(FileId id) {
    return new FileRows(database).thumbnail(id).map(ByteArrayInputStream::new);
  }

  @Override
  public void forget(FileId id) {
    new FileRows(database).forget(Objects.requireNonNull(id), clock.now());
    audit.record(null, "files.forgotten", id.toString());
  }

  private Shelf shelf() {
    return new Shelf(settings.files());
  }
}
