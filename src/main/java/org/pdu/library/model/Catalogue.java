package org.pdu.library.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Permission;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;

/** All resources. */
public interface Catalogue {
  /** By slug or id. */
  Optional<Resource> find(String slugOrId);

  /** For whoever is about to change it: nobody else can until the transaction ends. */
  Optional<Resource> hold(ResourceId id);

  /** What says in easy words what the resource of a slug says. */
  List<ResourceId> twins(String slug);

  /** A slug that nobody has yet, like the one wished for. */
  String freeSlug(String wished);

  void open(Resource resource);

  /** Lets one transaction at a time begin something for somebody. */
  void oneAtATime(PersonId owner);

  /** Writes everything that can change, and raises the version. */
  void save(Resource resource, Instant now);

  /** Writes what is allowed of it. */
  void allow(ResourceId id, Permission permission);

  /** What somebody owns or works on, that others wait for, or that is due: newest change first. */
  List<Resource> owned(PersonId owner, int most);

  List<Resource> in(State state, int most);

  /** Published, and to be looked at again by that day. */
  List<ResourceId> due(LocalDate day, int most);

  /** The version of the content folder that a resource was last taken from. */
  Optional<Integer> originVersion(String origin);

  void cameFrom(ResourceId id, String origin, int version);

  /** Nobody owns what somebody owned any more. */
  void disown(PersonId owner);
}
