package org.pdu.readers.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.pdu.platform.problem.Refusal;
import org.pdu.readers.usecase.ShowFeed;

/**
 * What is new in the library and open to everybody, for programs that read feeds. Nobody may keep
 * an answer without asking again: what is taken back is not in the next one.
 */
@WebServlet({"/library/feed.atom", "/library/feed.rss"})
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient ShowFeed showFeed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var feed = showFeed.of(Objects.requireNonNullElse(request.getParameter("topic"), ""));
      boolean atom = request.getServletPath().endsWith(".atom");
      var body = atom ? FeedXml.atom(feed) : FeedXml.rss(feed);
      answer(request, response, body, atom ? "atom" : "rss");
    } catch (Refusal refused) {
      response.sendError(refused.status(), refused.sentence());
    }
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, byte[] body, String kind)
      throws IOException {
    var tag = '"' + print(body) + '"';
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag);
    var known = Objects.requireNonNullElse(request.getHeader("If-None-Match"), "");
    if (known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/" + kind + "+xml;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String print(byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
