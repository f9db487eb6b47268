package org.pdu.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.files.FileId;
import org.pdu.files.FileKind;
import org.pdu.library.model.Attachment;
import org.pdu.library.usecase.AttachFile;
import org.pdu.library.usecase.AttachFile.Attached;
import org.pdu.library.usecase.ShowWorkbench;
import org.pdu.library.usecase.ShowWorkbench.Bench;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** The files of a resource that is being written. */
@Named
@RequestScoped
public class FilesPage {
  @Inject AttachFile attach;
  @Inject ShowWorkbench workbench;
  @Inject HttpServletRequest request;

  private @Nullable Bench bench;
  private @Nullable List<Attached> all;
  private String title = "";
  private String alternative = "";
  private String transcript = "";

  public void show() {
    getAll();
  }

  public Bench getBench() {
    if (bench == null) {
      bench = workbench.of(getId());
    }
    return bench;
  }

  public List<Attached> getAll() {
    if (all == null) {
      all = attach.of(getId());
    }
    return all;
  }

  /** Films, which captions can be for. */
  public List<Choice> getFilms() {
    return getAll().stream()
        .filter(one -> one.file().kind() == FileKind.VIDEO)
        .map(one -> new Choice(one.file().id().toString(), one.attachment().title()))
        .toList();
  }

  public String getId() {
    return Parameters.text("id");
  }

  private String path(String done) {
    return "/library/workshop/" + getId() + "/files?done=" + done;
  }

  public boolean isDone() {
    return request.getParameter("done") != null;
  }

  /** Whether something is missing at a file, in words. */
  public String lacks(Attached one) {
    return one.attachment().missing(one.file()).orElse("");
  }

  public boolean picture(Attached one) {
    return one.file().kind() == FileKind.IMAGE;
  }

  public boolean media(Attached one) {
    return one.file().kind() == FileKind.AUDIO || one.file().kind() == FileKind.VIDEO;
  }

  /** Kilobytes or megabytes. */
  public static String size(long bytes) {
    return bytes < 1_000_000
        ? Math.ceilDiv(bytes, 1_000) + " KB"
        : Math.ceilDiv(bytes, 100_000) / 10.0 + " MB";
  }

  public String sizeOf(Attached one) {
    return size(one.file().size());
  }

  /** Takes a file in. */
  public void add() {
    Forms.send(() -> {
      try {
        var part = request.getPart("file");
        if (part == null || part.getSize() == 0) {
          throw new Unacceptable("file", "Choose a file first.");
        }
        var name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        try (var bytes = part.getInputStream()) {
          attach.add(getId(), bytes, name, said(), film());
        }
        return path("added");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ServletException notInParts) {
        throw new Unacceptable("file", "Choose a file first.");
      }
    });
  }

  private Optional<FileId> film() {
    var film = Parameters.text("film");
    return film.isEmpty() ? Optional.empty() : Optional.of(file(film));
  }

  private Attachment said() {
    return new Attachment(FileId.random(), title, alternative, transcript, Optional.empty());
  }

  /** Says something else of the file that the button names. */
  public void describe() {
    Forms.send(() -> {
      var id = Parameters.text("describe");
      attach.describe(
          getId(),
          file(id),
          new Attachment(
              file(id),
              Parameters.text("title-" + id),
              Parameters.text("alternative-" + id),
              Parameters.text("transcript-" + id),
              Optional.empty()));
      return path("described");
    });
  }

  /** Takes the file off that the button names. */
  public void remove() {
    Forms.send(() -> {
      attach.remove(getId(), file(Parameters.text("remove")));
      return path("removed");
    });
  }

  private static FileId file(String text) {
    try {
      return new FileId(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      throw new NotFound("There is no such file here.");
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAlternative() {
    return alternative;
  }

  public void setAlternative(String alternative) {
    this.alternative = alternative;
  }

  public String getTranscript() {
    return transcript;
  }

  public void setTranscript(String transcript) {
    this.transcript = transcript;
  }

  public String getFilmChosen() {
    return Parameters.text("film");
  }
}
