package org.pdu.people.usecase;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.people.model.Champions;
import org.pdu.people.model.Champions.Champion;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Finds colleagues who offered to be turned to. Everybody signed in may. */
@UseCase
@Allow(Role.LEARNER)
public class FindChampions {
  private static final int PAGE = 25;

  @Inject Champions champions;
  @Inject CityClock clock;

  /**
   * A page of them.
   *
   * @param next what to go on after; empty on the last page
   */
  public record Found(List<Champion> champions, Optional<String> next) {}

  /**
   * @param words part of a name, an organisation, a service or a topic; empty for all
   * @throws Unacceptable when they are longer than 200 letters
   */
  public Found with(String words, String after) {
    if (words.length() > 200) {
      throw new Unacceptable("q", "Use fewer words.");
    }
    var each =
        Arrays.stream(words.replace("\0", "").strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(8)
            .toList();
    var found = champions.find(each, clock.today(), after.replace("\0", ""), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    return new Found(
        List.copyOf(shown),
        found.size() > PAGE ? Optional.of(mark(shown.getLast())) : Optional.empty());
  }

  private static String mark(Champion last) {
    return last.name().replace('|', ' ') + "|" + last.person() + "|" + last.service();
  }
}
