package org.pdu.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/**
 * Answers {@code /training} at once where {@code training} is also a folder of views: the server
 * would send the browser to {@code /training/} first, one journey more for the same page. It does
 * so only for what no servlet claims, so the folders' names are claimed for the one that would
 * answer anyway; the routes are looked at before it.
 */
@WebListener
public class FolderAddresses implements ServletContextListener {
  private static final Set<String> CLOSED = Set.of("/WEB-INF/", "/META-INF/");

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var application = event.getServletContext();
    var files = application.getServletRegistration("default");
    var all = application.getResourcePaths("/");
    if (files != null && all != null) {
      all.stream()
          .filter(path -> path.endsWith("/") && !CLOSED.contains(path))
          .forEach(folder -> files.addMapping(folder.substring(0, folder.length() - 1)));
    }
  }
}
