package org.pdu.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a page can cost at least in this server: one row read by its key over a kept connection, and
 * written out. Deployed beside the product.
 */
public class BareServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient ConcurrentLinkedQueue<PreparedStatement> idle =
      new ConcurrentLinkedQueue<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var ready = idle.poll();
      var statement = ready == null ? open() : ready;
      statement.setString(1, request.getParameter("slug"));
      try (var rows = statement.executeQuery()) {
        rows.next();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<!DOCTYPE html><title>" + rows.getString(1) + "</title>");
      }
      idle.add(statement);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** A statement on a connection of its own to the database of the product in this process. */
  private static PreparedStatement open() throws IOException, SQLException {
    var file = Path.of(System.getenv("PDU_HOME")).resolve("database/postmaster.pid");
    var port = Files.readAllLines(file).get(3).strip();
    Connection connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
    return connection.prepareStatement("select name from people.organisation where slug = ?");
  }

  @Override
  public void destroy() {
    idle.forEach(BareServlet::close);
  }

  private static void close(PreparedStatement statement) {
    try {
      statement.getConnection().close();
    } catch (SQLException gone) {
      // nothing is left to close
    }
  }
}
