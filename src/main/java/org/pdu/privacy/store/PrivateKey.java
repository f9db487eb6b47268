package org.pdu.privacy.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * The key under which people's confidences are sealed: {@code PDU_PRIVATE_KEY}, 32 bytes in Base64,
 * the same on every node. With the embedded database and no such setting one is made and kept in
 * the home folder, readable by its owner alone; with a server kept by others there is none then,
 * and nothing is asked.
 */
@ApplicationScoped
class PrivateKey {
  @Inject Settings settings;

  void check(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    bytes();
  }

  Optional<byte[]> bytes() {
    var given = Optional.ofNullable(Settings.environment().get("PDU_PRIVATE_KEY"));
    if (given.isPresent() && !given.get().isBlank()) {
      return Optional.of(decoded(given.get().strip(), "PDU_PRIVATE_KEY"));
    }
    return settings.database().isPresent() ? Optional.empty() : Optional.of(kept(settings.home()));
  }

  private static byte[] decoded(String text, String where) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      if (bytes.length == 32) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      throw wrong(where);
    }
    throw wrong(where);
  }

  private static SettingProblem wrong(String where) {
    return new SettingProblem(
        where + " must be 32 bytes in Base64, such as “openssl rand -base64 32” prints.");
  }

  /** The one kept in a folder, made if there is none. */
  static byte[] kept(Path home) {
    var file = home.resolve("private-key");
    try {
      Files.createDirectories(home);
      if (!Files.exists(file)) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var text = Base64.getEncoder().encodeToString(bytes);
        Files.writeString(Files.createFile(file, ownersOnly(home)), text);
      }
      return decoded(Files.readString(file).strip(), file.toString());
    } catch (FileAlreadyExistsException atTheSameTime) {
      return kept(home);
    } catch (IOException e) {
      throw new SettingProblem("The private key can't be kept in " + file + ": " + e);
    }
  }

  private static FileAttribute<?>[] ownersOnly(Path home) throws IOException {
    boolean posix = Files.getFileStore(home).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
