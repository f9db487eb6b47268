package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;

/**
 * The password of the demo sign-ins: the one that was set, or one made at the first start and kept
 * in the data folder, readable by its owner alone. Nodes that share a database each have a folder
 * of their own: set {@code PDU_DEMO_PASSWORD} there.
 */
@ApplicationScoped
public class DemoPassword {
  /** Letters and digits that nobody mistakes for each other. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  @Inject Settings settings;

  /** The present one. */
  public String text() {
    return settings.demoPassword().orElseGet(() -> kept(settings.home()));
  }

  /** The one kept in a folder, made if there is none. */
  static String kept(Path home) {
    var file = home.resolve("demo-password");
    try {
      Files.createDirectories(home);
      if (!Files.exists(file)) {
        Files.writeString(Files.createFile(file, ownersOnly(home)), random(new SecureRandom()));
      }
      return Files.readString(file).strip();
    } catch (FileAlreadyExistsException atTheSameTime) {
      return kept(home);
    } catch (IOException e) {
      throw new SettingProblem("The demo password can't be kept in " + file + ": " + e);
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

  /** Four groups of four: some 79 bits, and short enough to type. */
  static String random(Random random) {
    return IntStream.range(0, 4)
        .mapToObj(group ->
            IntStream.range(0, 4)
                .mapToObj(at -> SIGNS.substring(random.nextInt(31)).substring(0, 1))
                .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
