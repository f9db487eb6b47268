package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.pdu.people.model.Part;
import org.pdu.people.usecase.OpenPlace;
import org.pdu.platform.faces.Submission;

/** Opens an organisation, a service of one, or a team of a service. */
@Named
@RequestScoped
public class OpenPlacePage extends PlaceForm {
  @Inject OpenPlace open;

  private String area = "";
  private String kind = "";

  /** Refuses whoever may not, before anything is filled in. */
  public void check() {
    if (isOrganisation()) {
      open.may();
    } else {
      getShown();
    }
  }

  public boolean isOrganisation() {
    return parameter("opens").equals(Part.Level.ORGANISATION.word());
  }

  public boolean isService() {
    return parameter("opens").equals(Part.Level.SERVICE.word());
  }

  /** What will be opened, as people say it. */
  @Override
  public String getWord() {
    return isOrganisation() ? "organisation" : isService() ? "service" : "team";
  }

  @Override
  Part.Level level() {
    return isService() ? Part.Level.ORGANISATION : Part.Level.SERVICE;
  }

  /** Opens it and shows it. */
  public void submit() throws IOException {
    Submission.of(() -> {
      if (isOrganisation()) {
        var asked = new OpenPlace.NewOrganisation(getName(), getSector(), area);
        return "/places/" + open.organisation(asked, wish()).slug() + "?done=opened";
      }
      return isService()
          ? "/services/" + open.service(slug(), getName(), kind, wish()).slug() + "?done=opened"
          : "/services/" + teamAt() + "?done=opened";
    });
  }

  private String teamAt() {
    open.team(slug(), getName(), wish());
    return getShown().part().slug();
  }

  public String getSector() {
    return parameter("sector");
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
