package org.pdu.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.pdu.platform.config.Settings;

/**
 * The security policy of every answer, in one place. Where a PrimeFaces page brings a nonce for its
 * own start-up scripts, the nonce is taken into our policy; nothing else of its header is.
 */
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";

  /** The policy of files that people brought: nothing in them runs or loads anything. */
  public static final String FILE_POLICY = "sandbox; default-src 'none'";

  private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/_=-]+'");

  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(POLICY, policy(""));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure() || "https".equals(settings.publicUrl().getScheme())) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    response.setHeader("Cache-Control", cacheControl(request));
    request.setCharacterEncoding("UTF-8");
    chain.doFilter(request, new OnePolicy(response));
  }

  private static String cacheControl(HttpServletRequest request) {
    var path = request.getRequestURI();
    boolean file = path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    return file ? "public, max-age=31536000, immutable" : "no-store";
  }

  private static String policy(String nonce) {
    return "default-src 'self'; script-src 'self'"
        + (nonce.isEmpty() ? "" : " " + nonce)
        + "; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
        + " form-action 'self'; frame-ancestors 'none'";
  }

  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    /** What is wrong now may be right later. */
    @Override
    public void sendError(int status) throws IOException {
      super.setHeader("Cache-Control", "no-store");
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String words) throws IOException {
      super.setHeader("Cache-Control", "no-store");
      super.sendError(status, words);
    }

    @Override
    public void addHeader(String name, String value) {
      if (!POLICY.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
        return;
      }
      var nonce = NONCE.matcher(value);
      if (nonce.find()) {
        super.setHeader(POLICY, policy(nonce.group()));
      }
    }

    @Override
    public void setHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name) && FILE_POLICY.equals(value)) {
        super.setHeader(name, FILE_POLICY);
      } else if (POLICY.equalsIgnoreCase(name)) {
        addHeader(name, value);
      } else {
        super.setHeader(name, value);
      }
    }
  }
}
