package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.ApiScope;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.Listed;
import org.pdu.accounts.usecase.EndSignIn;
import org.pdu.accounts.usecase.MakeToken;
import org.pdu.accounts.usecase.ShowSignIns;

/** Tokens for programs. */
@Named
@RequestScoped
public class TokensPage {
  private static final int SIZE = 20;

  @Inject ShowSignIns show;
  @Inject MakeToken make;
  @Inject EndSignIn end;
  @Inject Entrance entrance;
  @Inject ProofBean proof;

  private String label = "";
  private String days = "90";
  private MakeToken.@Nullable Made made;

  /** Those on this page, the newest first. */
  public ShowSignIns.Some getSome() {
    var after = Forms.parameter("after");
    return show.own(
        Optional.of(Kind.API),
        after.isEmpty() ? Optional.empty() : Optional.of(Forms.id(after)),
        SIZE);
  }

  /** What a token can be good for. */
  public List<ApiScope> getScopes() {
    return List.of(ApiScope.values());
  }

  /** Whether a scope is ticked. */
  public boolean chosen(ApiScope scope) {
    return scopes().contains(scope);
  }

  private static Set<ApiScope> scopes() {
    var given =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("scopes", new String[0]);
    var chosen = EnumSet.noneOf(ApiScope.class);
    Arrays.stream(given).flatMap(text -> ApiScope.of(text).stream()).forEach(chosen::add);
    return chosen;
  }

  /** Makes one, which this answer alone shows: it is kept nowhere to go back to. */
  public void create() throws IOException {
    Forms.attempt(
        ProofBean.ID,
        () ->
            make.of(new MakeToken.Asked(label, scopes(), days), entrance.caller(), proof.brought())
                .ifPresentOrElse(one -> made = one, proof::refuse));
  }

  /** Ends the one whose button was pressed. */
  public void end() throws IOException {
    var chosen = Forms.parameter("end");
    if (!chosen.isEmpty()) {
      end.one(Forms.id(chosen));
      Forms.go("/account/tokens");
    }
  }

  /** The token just made; empty when none was. */
  public String getMade() {
    return made == null ? "" : made.token().text();
  }

  /** Until when it holds, in words. */
  public String getMadeUntil() {
    return made == null ? "" : Forms.when(made.expiresAt());
  }

  /** What a token may do and until when, in words. */
  public String about(Listed one) {
    return ApiScope.together(one.scopes()).replace(" ", ", ")
        + " · made "
        + Forms.when(one.createdAt())
        + " · "
        + (one.lastUsedAt().equals(one.createdAt())
            ? "not used yet"
            : "last used " + Forms.when(one.lastUsedAt()))
        + " · holds until "
        + Forms.when(one.expiresAt());
  }

  public String getLabel() {
    return made == null ? label : "";
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }
}
