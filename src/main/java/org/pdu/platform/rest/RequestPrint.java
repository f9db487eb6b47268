package org.pdu.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    var path = request.getMethod() + " " + request.getUriInfo().getPath() + "\n";
    servlet.setAttribute(ATTRIBUTE, print(path.getBytes(StandardCharsets.UTF_8), body));
  }

  /** SHA-256 over where it goes and what it says. */
  static String print(byte[] path, byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(path);
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
