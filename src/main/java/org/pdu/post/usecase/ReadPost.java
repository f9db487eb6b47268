package org.pdu.post.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.config.Settings;
import org.pdu.platform.problem.NotFound;
import org.pdu.post.model.Carrier;
import org.pdu.post.model.Mailbox;
import org.pdu.post.model.Mailbox.Shown;

/**
 * Reads letters on the Post page: in the demonstration, while no mail server is set, and never
 * elsewhere. People who are signed in read their own. Whoever holds a role, and each of the
 * demonstration's own sign-ins, is read by nobody else, as a letter may hold the key to an account;
 * what went to other addresses can be read by naming the address, as somebody invited has no
 * account to sign in with.
 */
@UseCase
@Allow(everyone = true)
public class ReadPost {
  private static final int MOST = 20;

  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Mailbox mailbox;
  @Inject Settings settings;
  @Inject Carrier carrier;

  /**
   * What the page shows.
   *
   * @param address whose letters; empty while none is named
   * @param own whether they are the reader's own
   * @param closed whether only their owner may read them, signed in
   */
  public record Post(String address, boolean own, boolean closed, List<Shown> letters) {}

  /**
   * @param asked the address named; empty for one's own
   * @throws NotFound outside the demonstration
   */
  public Post of(String asked) {
    if (!settings.demo() || carrier.there()) {
      throw new NotFound("There is no such page.");
    }
    var own = person.known().flatMap(register::byId).map(Registered::email);
    var address = asked.isBlank() ? own.orElse("") : asked.strip();
    boolean mine = own.filter(address::equalsIgnoreCase).isPresent();
    if (address.isEmpty() || address.length() > 320 || address.indexOf('\0') >= 0) {
      return new Post("", false, false, List.of());
    }
    if (!mine && guarded(register.byEmail(address))) {
      return new Post(address, false, true, List.of());
    }
    return new Post(address, mine, false, mailbox.shownTo(address, MOST));
  }

  private static boolean guarded(Optional<Registered> reader) {
    return reader.filter(who -> who.demo() || !who.grants().isEmpty()).isPresent();
  }
}
