package org.pdu.platform.web;

import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Hands the description of the API out as the OpenAPI specification has it: the server adds a key
 * of its own, which strict readers refuse, and names no media type.
 */
public class DescriptionFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String OWN = "endpoints";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var kept = new Kept(response);
    chain.doFilter(request, kept);
    kept.writer.flush();
    var text = kept.bytes.toString(StandardCharsets.UTF_8);
    boolean json = text.startsWith("{");
    var plain = (json ? withoutInJson(text) : withoutInYaml(text)).getBytes(StandardCharsets.UTF_8);
    response.setContentType((json ? "application/json" : "application/yaml") + ";charset=UTF-8");
    response.setContentLength(plain.length);
    response.getOutputStream().write(plain);
  }

  private static String withoutInJson(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (var reader = Json.createReader(bytes)) {
      var object = Json.createObjectBuilder(reader.readObject());
      return object.remove(OWN).build().toString();
    }
  }

  /** The key's block ends where the next line begins without a space. */
  static String withoutInYaml(String text) {
    return text.replaceAll("(?m)^" + OWN + ":.*\\R?(^[ \\-].*\\R?)*", "");
  }

  private static final class Kept extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer =
        new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

    Kept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
      return new Into(bytes);
    }

    @Override
    public void setContentLength(int length) {
      // it changes
    }

    @Override
    public void setContentLengthLong(long length) {
      // it changes
    }
  }

  private static final class Into extends ServletOutputStream {
    private final ByteArrayOutputStream bytes;

    Into(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int octet) {
      bytes.write(octet);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Written at once.");
    }
  }
}
