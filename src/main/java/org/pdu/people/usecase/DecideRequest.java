package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationId;
import org.pdu.people.model.OrganisationRequests;
import org.pdu.people.model.OrganisationRequests.Request;
import org.pdu.people.model.OrganisationRequests.State;
import org.pdu.people.model.Part;
import org.pdu.people.model.Structure;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Shows who asked for an organisation, and says yes, which opens it, or no. */
@UseCase
@Allow({PDU_STAFF, ADMINISTRATOR})
public class DecideRequest {
  private static final int MOST = 100;

  @Inject OrganisationRequests requests;
  @Inject OpenPlace openPlace;
  @Inject Structure structure;
  @Inject RequestAnswers answers;
  @Inject CityClock clock;

  /** Waiting ones first; up to a hundred. */
  public List<Request> latest() {
    return requests.latest(MOST);
  }

  /**
   * @throws NotFound when there is none of that id
   */
  public Request of(String id) {
    return requests.of(id).orElseThrow(DecideRequest::none);
  }

  /**
   * Opens the organisation today; whoever asked is invited to lead it.
   *
   * @throws NotFound when there is none of that id
   * @throws Conflict when it was declined
   * @throws Unacceptable when an organisation of that name is open
   */
  public Part accept(String id, String reason) {
    new Checks().reason(reason).done();
    var request = requests.locked(id).orElseThrow(DecideRequest::none);
    if (request.state() == State.ACCEPTED) {
      var made = request.organisation().map(OrganisationId::new);
      return made.flatMap(structure::organisation).orElseThrow(DecideRequest::none);
    }
    waiting(request);
    var asked = request.asked();
    var part =
        openPlace.organisation(
            new OpenPlace.NewOrganisation(asked.name(), asked.sector().code(), asked.area()),
            new Wish(clock.today(), reason, OptionalInt.empty()));
    answers.keep(request, State.ACCEPTED, reason.strip(), Optional.of(part.id()));
    return part;
  }

  /**
   * @throws NotFound when there is none of that id
   * @throws Conflict when it was accepted
   * @throws Unacceptable when no reason is given
   */
  public void decline(String id, String reason) {
    new Checks().reason(reason).done();
    var request = requests.locked(id).orElseThrow(DecideRequest::none);
    if (request.state() != State.DECLINED) {
      waiting(request);
      answers.keep(request, State.DECLINED, reason.strip(), Optional.empty());
    }
  }

  private static void waiting(Request request) {
    if (request.state() != State.WAITING) {
      throw new Conflict("This request was decided already.");
    }
  }

  private static NotFound none() {
    return new NotFound("There is no request at this address.");
  }
}
