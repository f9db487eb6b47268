package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.privacy.usecase.CorrectMyName;

/** Putting the own name right. */
@Named
@RequestScoped
public class NamePage {
  @Inject CorrectMyName correct;
  @Inject CurrentPerson person;
  private @Nullable String name;

  public void show() {
    if (!person.holds(Role.LEARNER)) {
      throw new NotSignedIn("Sign in first.");
    }
  }

  /** Keeps the name, or says what to mend. */
  public void save() throws IOException {
    try {
      correct.to(getName());
      Answering.go("/my-data?renamed");
    } catch (Unacceptable flawed) {
      Answering.say(flawed);
    }
  }

  public String getName() {
    return name == null ? person.name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
