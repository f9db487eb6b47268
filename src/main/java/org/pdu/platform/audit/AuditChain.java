package org.pdu.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a seal is computed: SHA-256 over the seal before it, its own number, moment and row numbers,
 * and every row word for word. Each field is preceded by its length, so that no two different sets
 * of rows read the same.
 */
final class AuditChain {
  /** What the first seal stands on. */
  static final byte[] BEGINNING = new byte[32];

  private AuditChain() {}

  /** A seal that is being computed: its rows are added in the order of their numbers. */
  static final class Hash {
    private final MessageDigest digest = sha256();

    /**
     * @param ids the row numbers it covers, as PostgreSQL writes a multirange
     */
    Hash(byte[] previous, long number, Instant sealedAt, String ids) {
      digest.update(
          bytes(out -> {
            out.write(previous);
            out.writeLong(number);
            out.writeLong(micros(sealedAt));
            text(out, ids);
          }));
    }

    void add(AuditRow row) {
      digest.update(canonical(row));
    }

    byte[] done() {
      return digest.digest();
    }
  }

  /** A row, word for word, as bytes. */
  static byte[] canonical(AuditRow row) {
    return bytes(out -> {
      out.writeLong(row.id());
      out.writeLong(micros(row.at()));
      text(out, AuditRows.word(row.kind()));
      text(out, id(row.who()));
      text(out, row.action());
      text(out, row.subject());
      text(out, id(row.about()));
      text(out, row.reason());
    });
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String id(Optional<UUID> id) {
    return id.map(UUID::toString).orElse("");
  }

  private static long micros(Instant at) {
    return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
