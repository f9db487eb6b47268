package org.pdu.library.usecase;

import jakarta.inject.Inject;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Comment;
import org.pdu.library.model.History;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Unacceptable;

/** Lets those who work on a resource say something about it. */
@UseCase
@Allow(Role.LEARNER)
public class CommentOnResource {
  private static final int LONGEST = 2_000;

  @Inject Catalogue catalogue;
  @Inject History history;
  @Inject ShowWorkbench bench;
  @Inject CurrentPerson person;
  @Inject Traces traces;

  /**
   * The same words said twice in a row by the same person are said once.
   *
   * @throws org.pdu.platform.problem.NotFound when whoever asks has no part in it
   */
  public void say(String id, String words) {
    var at = bench.of(id);
    if (words.isBlank() || words.length() > LONGEST || words.indexOf('\0') >= 0) {
      throw new Unacceptable("words", "Say something, in " + LONGEST + " characters or fewer.");
    }
    var resource = catalogue.hold(at.resource().id()).orElseThrow(WriteResource::none);
    Parts.mustBeThere(resource);
    var said = history.comments(resource.id());
    boolean again =
        !said.isEmpty()
            && said.get(said.size() - 1).by().equals(person.id())
            && said.get(said.size() - 1).words().equals(words.strip());
    if (!again) {
      history.comment(
          resource.id(), new Comment(resource.edition(), person.id(), words.strip(), traces.now()));
      traces.deed(resource, "resource-commented");
    }
  }
}
