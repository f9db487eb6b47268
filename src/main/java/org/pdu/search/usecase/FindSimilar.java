package org.pdu.search.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.search.model.Hit;
import org.pdu.search.model.SearchIndex;

/** Finds what is like something that was found. */
@UseCase
@Allow(Role.LEARNER)
public class FindSimilar {
  /** How many there are at most. */
  public static final int MOST = 10;

  private static final int LONGEST_ID = 300;

  @Inject SearchIndex index;
  @Inject OwnSight sight;

  /** The most alike first; nothing when there is no such document for whoever asks. */
  public List<Hit> to(String id) {
    return id.isEmpty() || id.length() > LONGEST_ID || id.indexOf('\0') >= 0
        ? List.of()
        : index.like(id, sight.now(), MOST);
  }
}
