package org.pdu.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.time.ClockSource;
import org.pdu.post.usecase.ReadPost;
import org.pdu.post.usecase.ReadPost.Post;

/** Letters that the demonstration shows instead of sending them. */
@Named
@RequestScoped
public class PostPage {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ClockSource.CITY);

  @Inject ReadPost readPost;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Post post;

  /** Asks before anything is written, so that a page that is not there says so. */
  public void show() {
    getPost();
  }

  public Post getPost() {
    if (post == null) {
      post = readPost.of(request.getOrDefault("to", ""));
    }
    return post;
  }

  public String when(Instant moment) {
    return WHEN.format(moment);
  }
}
