package org.pdu.library.model;

import java.util.List;
import org.pdu.library.ResourceId;

/** What happened to resources, and what was said about them by those who work on them. */
public interface History {
  void step(ResourceId id, Step step);

  /** Oldest first. */
  List<Step> steps(ResourceId id);

  void comment(ResourceId id, Comment comment);

  /** Oldest first. */
  List<Comment> comments(ResourceId id);
}
