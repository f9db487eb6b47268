package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.pdu.readers.usecase.FollowTopics;

/** Following the topic that a page is about. Which one it is, the page says. */
@Named("followTopic")
@RequestScoped
public class FollowTopicBean {
  @Inject FollowTopics follow;

  public boolean followed(String topic) {
    return follow.follows(topic);
  }

  public void follow(String topic) throws IOException {
    follow.follow(topic);
    back(topic);
  }

  public void unfollow(String topic) throws IOException {
    follow.unfollow(topic);
    back(topic);
  }

  private static void back(String topic) throws IOException {
    Forms.go("/library?topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8));
  }
}
