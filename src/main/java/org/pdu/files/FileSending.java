package org.pdu.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.web.HeadersFilter;

/**
 * Sends a file to a browser so that it can do no harm there: nothing in it runs, nothing else may
 * embed it, and no cache keeps it, so that a file taken back is gone. Whoever calls has found out
 * whether this reader may have it.
 */
@ApplicationScoped
public class FileSending {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private static final Map<String, String> GUARD =
      Map.of(
          "Content-Security-Policy",
          HeadersFilter.FILE_POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "private, no-store");

  @Inject Files files;

  private record Piece(long from, long to) {
    long length() {
      return to - from + 1;
    }
  }

  /**
   * The whole file, or of sound and films the piece that is asked for; for HEAD, the headers alone.
   *
   * @param inline to be looked at in the browser, where it shows the kind; to be kept otherwise
   * @throws NotFound when it is forgotten, missing or damaged; nothing has been sent then
   */
  public void send(
      FileId id, boolean inline, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = files.file(id).orElseThrow(FileSending::gone);
    try (var bytes = files.open(id)) {
      headers(file, inline).forEach(response::setHeader);
      boolean plays = file.kind() == FileKind.AUDIO || file.kind() == FileKind.VIDEO;
      if (plays) {
        response.setHeader("Accept-Ranges", "bytes");
      }
      write(file, bytes, plays ? request.getHeader("Range") : null, request, response);
    }
  }

  /**
   * The small picture of a file.
   *
   * @throws NotFound when there is none
   */
  public void sendThumbnail(FileId id, HttpServletResponse response) throws IOException {
    try (var picture = files.thumbnail(id).orElseThrow(FileSending::gone)) {
      GUARD.forEach(response::setHeader);
      response.setContentType("image/jpeg");
      response.setHeader("Content-Disposition", "inline");
      picture.transferTo(response.getOutputStream());
    }
  }

  private static NotFound gone() {
    return new NotFound("This file is not here any more.");
  }

  /**
   * What goes before a file's bytes, whoever sends them: what it is, what it is called, and that
   * nothing in it runs and no cache keeps it.
   */
  public static Map<String, String> headers(StoredFile file, boolean inline) {
    var all = new LinkedHashMap<>(GUARD);
    boolean text = file.mediaType().startsWith("text/");
    all.put("Content-Type", file.mediaType() + (text ? ";charset=UTF-8" : ""));
    all.put("Content-Disposition", disposition(file, inline));
    return all;
  }

  private static void write(
      StoredFile file,
      InputStream bytes,
      @Nullable String asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var piece = piece(asked, file.size());
    if (piece.isEmpty()) {
      response.setHeader("Content-Range", "bytes */" + file.size());
      response.setStatus(416);
      response.setContentLengthLong(0);
      return;
    }
    var part = piece.get();
    if (part.length() < file.size()) {
      response.setStatus(206);
      response.setHeader(
          "Content-Range", "bytes " + part.from() + "-" + part.to() + "/" + file.size());
    }
    response.setContentLengthLong(part.length());
    if (!"HEAD".equals(request.getMethod())) {
      bytes.skipNBytes(part.from());
      copy(bytes, part.length(), response);
    }
  }

  private static void copy(InputStream bytes, long length, HttpServletResponse response)
      throws IOException {
    var out = response.getOutputStream();
    byte[] buffer = new byte[1 << 15];
    for (long left = length; left > 0; ) {
      int read = bytes.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        return;
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  /** What a header asks for: all without one, or with one that we do not read; empty if beyond. */
  private static Optional<Piece> piece(@Nullable String asked, long size) {
    var all = Optional.of(new Piece(0, size - 1));
    var range = RANGE.matcher(asked == null ? "" : asked);
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return all;
    }
    if (range.group(1).isEmpty()) {
      long last = Math.min(size, Long.parseLong(range.group(2)));
      return last == 0 ? Optional.empty() : Optional.of(new Piece(size - last, size - 1));
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    if (from > to && from < size) {
      return all;
    }
    return from >= size ? Optional.empty() : Optional.of(new Piece(from, Math.min(to, size - 1)));
  }

  private static String disposition(StoredFile file, boolean inline) {
    var plain = file.name().replaceAll("[^A-Za-z0-9 ._-]", "_");
    var coded =
        URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return (inline && file.kind().showsInBrowser() ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + coded;
  }
}
