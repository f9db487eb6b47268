package org.pdu.accounts.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.pdu.accounts.model.Token;
import org.pdu.platform.config.SettingProblem;

/** The secret key made at the first start, in the data folder, readable by its owner alone. */
final class SecretKeyFile {
  private SecretKeyFile() {}

  /**
   * The one kept in a folder, made if there is none.
   *
   * @throws SettingProblem when it can't be kept there
   */
  static String kept(Path home) {
    var file = home.resolve("secret-key");
    try {
      Files.createDirectories(home);
      if (!Files.exists(file)) {
        make(home, file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new SettingProblem("The secret key can't be kept in " + file + ": " + e);
    }
  }

  /** Written beside its place first, so that nobody ever reads half a key. */
  private static void make(Path home, Path file) throws IOException {
    var part = home.resolve("secret-key." + ProcessHandle.current().pid() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(part, ownersOnly(home));
    Files.writeString(part, Token.random().text() + "\n", StandardOpenOption.WRITE);
    try {
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException atTheSameTime) {
      Files.deleteIfExists(part);
      return;
    } catch (UnsupportedOperationException noLinks) {
      Files.move(part, file);
      return;
    }
    Files.delete(part);
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
