package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.Listed;
import org.pdu.accounts.usecase.EndSignIn;
import org.pdu.accounts.usecase.ShowSignIns;

/** Where somebody is signed in. */
@Named
@RequestScoped
public class SignInsPage {
  private static final int SIZE = 20;
  private static final String HERE = "/account/sign-ins";

  @Inject ShowSignIns show;
  @Inject EndSignIn end;
  @Inject PresentSignIn present;

  private ShowSignIns.@Nullable Some some;

  /** Those on this page, the newest first. */
  public ShowSignIns.Some getSome() {
    if (some == null) {
      var after = Forms.parameter("after");
      some =
          show.own(
              Optional.empty(),
              after.isEmpty() ? Optional.empty() : Optional.of(Forms.id(after)),
              SIZE);
    }
    return some;
  }

  /** Ends the one whose button was pressed; one that has ended meanwhile is no different. */
  public void end() throws IOException {
    var chosen = Forms.parameter("end");
    if (!chosen.isEmpty()) {
      var id = Forms.id(chosen);
      boolean self = id.equals(present.id());
      end.one(id);
      Forms.go(self ? "/?left" : HERE);
    }
  }

  /** Ends all but this one. */
  public void endOthers() throws IOException {
    end.others(present.id());
    Forms.go(HERE);
  }

  /** Whether it is the one that is looked with. */
  public boolean isThis(Listed one) {
    return one.id().equals(present.id());
  }

  /** What it is, in words. */
  public String name(Listed one) {
    if (one.kind() == Kind.API) {
      return "A program: " + (one.label().isBlank() ? "no name" : one.label());
    }
    return one.program().isEmpty() ? "A browser" : one.program();
  }

  /** Since when, last used, and about where, in words. */
  public String about(Listed one) {
    return "Since "
        + Forms.when(one.createdAt())
        + " · last used "
        + Forms.when(one.lastUsedAt())
        + (one.network().isEmpty() ? "" : " · from " + one.network());
  }
}
