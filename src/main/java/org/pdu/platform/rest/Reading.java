package org.pdu.platform.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong while a body is read is the body's fault: parsers say so by exceptions of many
 * kinds, a bare one for what is nested too deeply among them.
 */
@Provider
public class Reading implements ReaderInterceptor {
  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (WebApplicationException said) {
      throw said;
    } catch (RuntimeException | StackOverflowError unreadable) {
      throw new ProcessingException("The body can't be read.", unreadable);
    }
  }
}
