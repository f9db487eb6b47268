package org.pdu.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pdu.people.PersonId;

/** Files go out so that nothing in them can act, and in pieces where a player asks for pieces. */
class FileSendingTest {
  private static final FileId ID = FileId.random();
  private final Map<String, String> said = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aDocumentIsKeptAndNotShown() throws Exception {
    send(FileKind.WORD, "application/x", "Plan “é”.docx", "GET", null, true);
    assertEquals("sandbox; default-src 'none'", said.get("Content-Security-Policy"));
    assertEquals("nosniff", said.get("X-Content-Type-Options"));
    assertEquals("private, no-store", said.get("Cache-Control"));
    assertEquals("same-origin", said.get("Cross-Origin-Resource-Policy"));
    assertEquals(
        "attachment; filename=\"Plan ___.docx\"; filename*=UTF-8''Plan%20%E2%80%9C%C3%A9%E2%80%9D.docx",
        said.get("Content-Disposition"));
    assertEquals("0123456789", out.toString(StandardCharsets.UTF_8));
    assertNull(said.get("Accept-Ranges"));
  }

  @Test
  void aPictureIsShownOnlyWhereThatIsAsked() throws Exception {
    send(FileKind.IMAGE, "image/png", "a.png", "GET", null, true);
    assertTrue(said.get("Content-Disposition").startsWith("inline"));
    send(FileKind.IMAGE, "image/png", "a.png", "GET", null, false);
    assertTrue(said.get("Content-Disposition").startsWith("attachment"));
  }

  @Test
  void headTellsAndSendsNothing() throws Exception {
    send(FileKind.VIDEO, "video/mp4", "a.mp4", "HEAD", null, true);
    assertEquals("10", said.get("length"));
    assertEquals(0, out.size());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 206, bytes 0-3/10, 0123",
    "bytes=7-, 206, bytes 7-9/10, 789",
    "bytes=-2, 206, bytes 8-9/10, 89",
    "bytes=5-99, 206, bytes 5-9/10, 56789",
    "bytes=0-, 200, , 0123456789",
    "bytes=10-, 416, bytes */10, ''",
    "bytes=-0, 416, bytes */10, ''",
    "'bytes=0-1,3-4', 200, , 0123456789",
    "lines=1-2, 200, , 0123456789"
  })
  void aPlayerGetsThePieceItAsksFor(String range, String status, String piece, String bytes)
      throws Exception {
    send(FileKind.VIDEO, "video/mp4", "a.mp4", "GET", range, true);
    assertEquals(status, said.getOrDefault("status", "200"));
    assertEquals(piece, said.get("Content-Range"));
    assertEquals(bytes, out.toString(StandardCharsets.UTF_8));
  }

  private void send(
      FileKind kind, String type, String name, String method, String range, boolean inline)
      throws Exception {
    out.reset();
    var none = Optional.<Integer>empty();
    var sending = new FileSending();
    sending.files =
        new One(
            new StoredFile(ID, "0".repeat(64), 10, kind, type, name, none, none, none, 0, false));
    var request =
        proxy(
            HttpServletRequest.class, (asked, value) -> asked.equals("getMethod") ? method : range);
    sending.send(ID, inline, request, proxy(HttpServletResponse.class, this::heard));
  }

  private interface Answering {
    Object answer(String method, Object[] values);
  }

  private Object heard(String method, Object[] values) {
    switch (method) {
      case "setHeader" -> said.put((String) values[0], (String) values[1]);
      case "setStatus" -> said.put("status", values[0].toString());
      case "setContentLengthLong" -> said.put("length", values[0].toString());
      case "getOutputStream" -> {
        return new Out();
      }
      default -> said.put(method, String.valueOf(values[0]));
    }
    return null;
  }

  private static <T> T proxy(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, values) -> answering.answer(method.getName(), values)));
  }

  private final class Out extends ServletOutputStream {
    @Override
    public void write(int one) {
      out.write(one);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  private record One(StoredFile only) implements Files {
    @Override
    public StoredFile take(InputStream bytes, String name, PersonId by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoredFile> file(FileId id) {
      return Optional.of(only);
    }

    @Override
    public String text(FileId id) {
      return "";
    }

    @Override
    public InputStream open(FileId id) {
      return new ByteArrayInputStream("0123456789".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<InputStream> thumbnail(FileId id) {
      return Optional.empty();
    }

    @Override
    public void forget(FileId id) {
      throw new UnsupportedOperationException();
    }
  }
}
