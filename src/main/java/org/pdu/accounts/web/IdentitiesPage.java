package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pdu.accounts.usecase.OwnIdentities;
import org.pdu.accounts.usecase.OwnIdentities.Own;
import org.pdu.accounts.usecase.SignInWithProvider;
import org.pdu.accounts.usecase.SignInWithProvider.Choice;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.ClockSource;

/** On the account page: the sign-ins kept by others that open this account. */
@Named
@RequestScoped
public class IdentitiesPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Inject OwnIdentities identities;
  @Inject SignInWithProvider signIn;

  public List<Own> getAll() {
    return identities.all();
  }

  /** Those that could be added. */
  public List<Choice> getChoices() {
    return signIn.choices();
  }

  public String day(Instant at) {
    return DAY.format(LocalDate.ofInstant(at, ClockSource.CITY));
  }

  /** Undoes one. */
  public void undo(UUID id) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    try {
      identities.undo(id);
      faces.getExternalContext().redirect("/account");
      faces.responseComplete();
    } catch (Conflict onlyOne) {
      faces.addMessage(
          "identities",
          new FacesMessage(FacesMessage.SEVERITY_ERROR, onlyOne.sentence(), onlyOne.sentence()));
      faces.getExternalContext().setResponseStatus(409);
    }
  }
}
