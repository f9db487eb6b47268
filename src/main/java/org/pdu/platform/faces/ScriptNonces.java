package org.pdu.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.lifecycle.Lifecycle;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * Lets the start-up scripts of widgets run under our policy: each script that a component writes
 * gets the nonce of its answer, a new random one, and the policy names it. PrimeFaces could do this
 * itself, but keeps its nonce in the view map and so makes an HTTP session on every page; here a
 * page without widgets has no nonce and no page has a session.
 */
public class ScriptNonces extends FacesContextFactory {
  private static final String NONCE = "org.pdu.nonce";
  private static final SecureRandom RANDOM = new SecureRandom();

  public ScriptNonces(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    return new Context(getWrapped().getFacesContext(context, request, response, lifecycle));
  }

  private static final class Context extends FacesContextWrapper {
    Context(FacesContext wrapped) {
      super(wrapped);
      setCurrentInstance(this);
    }

    @Override
    public void setResponseWriter(ResponseWriter writer) {
      super.setResponseWriter(writer instanceof Writer ? writer : new Writer(writer, this));
    }
  }

  /** Scripts with a source are our own files; only one with words in it needs a nonce. */
  private static final class Writer extends ResponseWriterWrapper {
    private final FacesContext context;
    private boolean script;

    Writer(ResponseWriter wrapped, FacesContext context) {
      super(wrapped);
      this.context = context;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
      super.startElement(name, component);
      script = "script".equalsIgnoreCase(name);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
      script &= !"src".equalsIgnoreCase(name);
      super.writeAttribute(name, value, property);
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
      script &= !"src".equalsIgnoreCase(name);
      super.writeURIAttribute(name, value, property);
    }

    @Override
    public void write(char[] words, int from, int length) throws IOException {
      sign();
      super.write(words, from, length);
    }

    @Override
    public void write(String words) throws IOException {
      sign();
      super.write(words);
    }

    @Override
    public void writeText(Object words, String property) throws IOException {
      sign();
      super.writeText(words, property);
    }

    @Override
    public void endElement(String name) throws IOException {
      script = false;
      super.endElement(name);
    }

    @Override
    public ResponseWriter cloneWithWriter(java.io.Writer writer) {
      return new Writer(super.cloneWithWriter(writer), context);
    }

    private void sign() throws IOException {
      if (script) {
        script = false;
        super.writeAttribute("nonce", nonce(context), null);
      }
    }
  }

  private static String nonce(FacesContext context) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    var known = request.get(NONCE);
    if (known != null) {
      return known.toString();
    }
    var bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    request.put(NONCE, nonce);
    context
        .getExternalContext()
        .addResponseHeader("Content-Security-Policy", "script-src 'nonce-" + nonce + "'");
    return nonce;
  }
}
