package org.pdu.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.web.RoutesFilter;

/** What a page does when it is refused: the sign-in page, or an error page, and never a trace. */
public class RefusalPages extends ExceptionHandlerFactory {
  /** What was asked for behind the address, as the server keeps it when a filter leads on. */
  private static final String QUERY = RequestDispatcher.FORWARD_QUERY_STRING;

  private static final Logger LOG = Logger.getLogger(RefusalPages.class.getName());

  public RefusalPages(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      var events = getUnhandledExceptionQueuedEvents().iterator();
      var context = FacesContext.getCurrentInstance();
      if (events.hasNext() && !context.getResponseComplete()) {
        var failure = events.next().getContext().getException();
        events.remove();
        answer(context, failure);
      }
      while (events.hasNext()) {
        events.next();
        events.remove();
      }
      getWrapped().handle();
    }
  }

  private static void answer(FacesContext context, Throwable failure) {
    var outside = context.getExternalContext();
    var refusal = refusalIn(failure);
    try {
      if (!outside.isResponseCommitted()) {
        // only what was written: the headers that guard every answer stay
        ((HttpServletResponse) outside.getResponse()).resetBuffer();
      }
      if (refusal == null) {
        fail(context, failure);
      } else {
        refuse(outside, refusal);
      }
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.FINE, "The reader was gone.", gone);
    }
    context.responseComplete();
  }

  private static void refuse(ExternalContext outside, Refusal refusal) throws IOException {
    if (refusal instanceof NotSignedIn) {
      var path = String.valueOf(outside.getRequestMap().get(RoutesFilter.PATH));
      var query = ((HttpServletRequest) outside.getRequest()).getAttribute(QUERY);
      var asked = query == null ? path : path + "?" + query;
      outside.redirect("/sign-in?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
      return;
    }
    if (refusal instanceof TooMany often
        && outside.getResponse() instanceof HttpServletResponse response) {
      response.setHeader("Retry-After", Long.toString(often.retryAfterSeconds()));
    }
    outside.responseSendError(refusal.status(), refusal.sentence());
  }

  private static void fail(FacesContext context, Throwable failure) throws IOException {
    var outside = context.getExternalContext();
    if (context.getViewRoot() == null) {
      // what the form brought along of its page can't be read: cut short, or not ours
      outside.responseSendError(400, "");
    } else {
      LOG.log(Level.SEVERE, "A page failed.", failure);
      outside.responseSendError(500, "");
    }
  }

  /** The refusal at the root of a failure, if it is one. */
  public static @Nullable Refusal refusalIn(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }
}
