package org.pdu.platform.withdrawal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * One line for each withdrawal, added and never changed, on the disk before the call returns. A
 * line cut short by a crash ends where the next one begins.
 */
final class WithdrawalFile {
  private final Path file;

  WithdrawalFile(Path file) {
    this.file = file;
  }

  synchronized void add(Withdrawal withdrawal) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var text = (torn(channel) ? "\n" : "") + withdrawal.line();
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      channel.position(channel.size());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static boolean torn(FileChannel channel) throws IOException {
    if (channel.size() == 0) {
      return false;
    }
    var last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0) != '\n';
  }

  /** All of them, oldest first; none where there is no file yet. */
  List<Withdrawal> all() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        .lines()
        .map(Withdrawal::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
