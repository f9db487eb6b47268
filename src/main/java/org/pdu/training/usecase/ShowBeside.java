package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.library.Resources;
import org.pdu.library.Resources.Excerpt;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** Shows what stands in a lesson from the library, as far as it may be shown at this moment. */
@UseCase
@Allow(Role.LEARNER)
public class ShowBeside {
  @Inject Resources resources;

  /** In order; empty where something stood that may not be shown any more. */
  public List<Optional<Excerpt>> lesson(String module, int number) {
    return resources.inLesson(module + "/" + number);
  }
}
