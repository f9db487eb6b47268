package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Placements;
import org.pdu.library.model.Resource;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;

/** Puts a resource into a lesson of a training module, and takes it out again. */
@UseCase
@Allow(Role.PDU_STAFF)
public class PlaceInLesson {
  @Inject Catalogue catalogue;
  @Inject Placements placements;
  @Inject ShowWorkbench workbench;
  @Inject Traces traces;

  /** Whether whoever asks may; asked by pages before they offer it. */
  @Allow(Role.LEARNER)
  public boolean may() {
    return traces.person().holds(Role.PDU_STAFF);
  }

  /** Lessons it stands in, as {@code module/number}. */
  public List<String> of(String id) {
    return placements.of(workbench.of(id).resource().id());
  }

  /**
   * @param lesson the module's slug and the lesson's number, such as {@code the-pledge/3}
   */
  public void place(String id, String lesson) {
    var clean = lesson.strip().replaceAll("^.*/training/", "").replace("/lessons/", "/");
    if (!clean.matches("[a-z0-9-]{2,100}/[1-9][0-9]?")) {
      throw new Unacceptable("lesson", "Give the module and the lesson, such as the-pledge/3.");
    }
    var resource = hold(id);
    placements.place(resource.id(), clean, traces.person().id(), traces.now());
    traces.deed(resource, "resource-placed");
  }

  /** Takes it out. */
  public void remove(String id, String lesson) {
    if (lesson.indexOf('\0') >= 0) {
      throw new Unacceptable("lesson", "There is no such lesson.");
    }
    var resource = hold(id);
    placements.remove(resource.id(), lesson);
    traces.deed(resource, "resource-taken-out");
  }

  private Resource hold(String id) {
    var resource =
        catalogue.hold(workbench.of(id).resource().id()).orElseThrow(WriteResource::none);
    Parts.mustBeThere(resource);
    return resource;
  }
}
