package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
import org.pdu.library.ResourceId;
import org.pdu.library.Resources;
import org.pdu.library.ShownResource;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Placements;
import org.pdu.library.model.ReadingRoom;
import org.pdu.library.model.ReadingRoom.Listed;
import org.pdu.library.model.ReadingRoom.Wish;
import org.pdu.library.model.Resource;
import org.pdu.library.model.Vocabulary;
import org.pdu.library.model.Words;
import org.pdu.people.PersonId;

/** Answers other contexts; what they may show is decided here, and by consents. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AnswerResources implements Resources {
  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject ReadingRoom room;
  @Inject Vocabulary vocabulary;
  @Inject Placements placements;
  @Inject Reader reader;

  @Override
  public List<ShownResource> shown(Collection<ResourceId> ids, boolean signedIn) {
    return ids.isEmpty()
        ? List.of()
        : room.those(ids, use(signedIn), reader.now()).stream().map(this::shown).toList();
  }

  @Override
  public Optional<ShownResource> shown(String slugOrId, boolean signedIn) {
    return catalogue
        .find(slugOrId)
        .flatMap(one -> shown(List.of(one.id()), signedIn).stream().findFirst());
  }

  @Override
  public Optional<Excerpt> forTraining(String slug) {
    return catalogue
        .find(slug)
        .filter(one -> reader.mayBeRead(one, Use.TRAINING))
        .flatMap(one ->
            editions
                .find(one.id(), one.shownEdition().orElseThrow())
                .map(edition -> excerpt(one, edition.words())));
  }

  @Override
  public List<Optional<Excerpt>> inLesson(String lesson) {
    return placements.in(lesson).stream().map(id -> forTraining(id.toString())).toList();
  }

  private Excerpt excerpt(Resource resource, Words words) {
    return new Excerpt(shown(new Listed(resource, words)), words.notes(), ShowResource.html(words));
  }

  @Override
  public List<ShownResource> latestOpen(Optional<String> topic, int most) {
    var wish = new Wish("", topic.orElse(""), "", "", false, 0);
    return room.list(wish, Use.PUBLIC, reader.now(), Optional.empty(), most).stream()
        .map(this::shown)
        .toList();
  }

  private ShownResource shown(Listed one) {
    var resource = one.resource();
    var words = one.words();
    var consent = resource.experience() ? reader.consent(resource) : Optional.<Consent>empty();
    return new ShownResource(
        resource.id(),
        resource.type().code(),
        words.title(),
        words.summary(),
        resource.path(),
        ShowResource.credit(consent, words),
        words.topics(),
        words.minutes(),
        resource.open(Use.PUBLIC, reader.now()),
        resource.publishedAt().orElse(resource.createdAt()),
        Optional.of(words.address()).filter(address -> !address.isEmpty()));
  }

  private static Use use(boolean signedIn) {
    return signedIn ? Use.PARTNERSHIP : Use.PUBLIC;
  }

  @Override
  public Optional<PersonId> behind(ResourceId id) {
    return catalogue
        .find(id.toString())
        .flatMap(one ->
            one.experience() ? reader.consent(one).flatMap(Consent::contributor) : one.owner());
  }

  @Override
  public boolean mayContact(ResourceId id) {
    return reader.mayContact(new WorkId(id.value()));
  }

  @Override
  public List<Topic> topics() {
    return vocabulary.topics().stream().map(term -> new Topic(term.slug(), term.title())).toList();
  }
}
