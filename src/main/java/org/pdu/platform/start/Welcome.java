package org.pdu.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.platform.config.Settings;

/** What the launcher prints once the product is ready, or why it never will be. */
@ApplicationScoped
public class Welcome {
  private static final Logger LOG = Logger.getLogger(Welcome.class.getName());
  private final List<String> lines = new ArrayList<>();

  @Inject Settings settings;

  /** Adds lines under the address. */
  public synchronized void say(List<String> more) {
    lines.addAll(more);
  }

  synchronized void publish() {
    var all = new ArrayList<String>();
    all.add("");
    all.add("The Practice Development Unit is open at " + settings.publicUrl() + "/");
    all.addAll(lines);
    all.add("Ctrl-C stops it.");
    write("welcome.txt", String.join("\n", all) + "\n");
  }

  void lament(String sentence) {
    write("failure.txt", sentence + "\n");
  }

  private void write(String name, String text) {
    try {
      Path part = settings.home().resolve(name + ".part");
      Files.createDirectories(settings.home());
      Files.writeString(part, text);
      Files.move(part, settings.home().resolve(name), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Could not write " + name, e);
    }
  }
}
