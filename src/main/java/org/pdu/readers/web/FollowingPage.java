package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.usecase.FollowTopics;
import org.pdu.readers.usecase.FollowTopics.Line;

/** The topics that the person follows, and those to choose from. */
@Named
@RequestScoped
public class FollowingPage {
  @Inject FollowTopics follow;
  private @Nullable List<Line> topics;

  public void show() {
    getTopics();
  }

  public List<Line> getTopics() {
    if (topics == null) {
      topics = follow.all();
    }
    return topics;
  }

  public void act() throws IOException {
    var chosen = Forms.sent("follow");
    var left = Forms.sent("unfollow");
    if (!chosen.isEmpty()) {
      follow.follow(chosen);
      Forms.go("/following?done");
    } else if (!left.isEmpty()) {
      follow.unfollow(left);
      Forms.go("/following?done");
    }
  }
}
