package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pdu.accounts.usecase.SignInWithProvider;
import org.pdu.accounts.usecase.SignInWithProvider.Choice;

/** On the sign-in page: the sign-ins kept by others, and why one of them did not lead in. */
@Named
@RequestScoped
public class ProvidersPage {
  @Inject SignInWithProvider signIn;
  @Inject @RequestParameterMap Map<String, String> request;

  public List<Choice> getChoices() {
    return signIn.choices();
  }

  /** The way to one, from where the person is heading. */
  public String way(String name) {
    var then = request.get("then");
    return "/sign-in/with/" + name + (then == null ? "" : "?then=" + written(then));
  }

  /** Its own question mark and ampersands must not be read as this address's. */
  private static String written(String then) {
    return URLEncoder.encode(Destination.of(then), StandardCharsets.UTF_8).replace("%2F", "/");
  }

  /** What happened, in words; empty when nothing did. */
  public String getBecause() {
    return switch (Objects.requireNonNullElse(request.get("because"), "")) {
      case "stopped" -> "You stopped on the way, so nobody was signed in. That is fine.";
      case "unreachable" ->
          "That sign-in can't be reached at the moment. Try again in a few minutes, or use your"
              + " password.";
      case "unfit" ->
          "What came back did not fit together, so nobody was signed in. Please start again from"
              + " here.";
      case "expired" -> "It took a while, or began in another window. Please start again here.";
      case "no-email" ->
          "That sign-in did not tell us an e-mail address, and we need one. Whoever looks after it"
              + " at your work can change that.";
      case "unverified" ->
          "That sign-in has not checked your e-mail address yet. Once it has, you can come in with"
              + " it.";
      case "closed" ->
          "This account is closed. The lead for training in your organisation can tell you more.";
      default -> "";
    };
  }
}
