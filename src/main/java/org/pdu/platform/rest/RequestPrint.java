package org.pdu.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pdu.platform.web.Uploads;

/** Takes the print of a request that may come twice, before its body is read. */
public class RequestPrint implements ContainerRequestFilter {
  /** The request attribute that the print is left in. */
  static final String ATTRIBUTE = "org.pdu.request-print";

  @Context HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (Uploads.attached(servlet)) {
      set(request, onDisk(request));
      return;
    }
    int most = Uploads.most(servlet);
    byte[] body = request.getEntityStream().readNBytes(most + 1);
    if (body.length > most) {
      request.abortWith(
          Problem.of(
                  413, "Too large", "A request here is at most " + Uploads.inWords(servlet) + ".")
              .response());
      return;
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    set(request, body);
  }

  /** A file that is attached is kept on disk meanwhile, in a file that has no name any more. */
  private static byte[] onDisk(ContainerRequestContext request) throws IOException {
    var file = Files.createTempFile("attached", "");
    try {
      var digest = sha256();
      try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
        request.getEntityStream().transferTo(out); // LimitsFilter has seen how long it is
      }
      request.setEntityStream(Files.newInputStream(file));
      return digest.digest();
    } finally {
      Files.delete(file);
    }
  }

  private void set(ContainerRequestContext request, byte[] body) {
    var query = request.getUriInfo().getRequestUri().getRawQuery();
    var asked = query == null ? "" : "?" + query;
    var path = request.getMethod() + " " + request.getUriInfo().getPath() + asked + "\n";
    servlet.setAttribute(ATTRIBUTE, print(path.getBytes(StandardCharsets.UTF_8), body));
  }

  /** SHA-256 over where it goes and what it says. */
  static String print(byte[] path, byte[] body) {
    var digest = sha256();
    digest.update(path);
    return HexFormat.of().formatHex(digest.digest(body));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
