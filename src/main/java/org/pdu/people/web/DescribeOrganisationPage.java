package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.people.usecase.DescribeOrganisation;
import org.pdu.people.usecase.DescribeOrganisation.Described;
import org.pdu.platform.faces.Submission;

/** Says anew what an organisation is there for, and where. */
@Named
@RequestScoped
public class DescribeOrganisationPage extends PlaceForm {
  @Inject DescribeOrganisation describe;
  private @Nullable String area;

  /** Refuses whoever may not. */
  public void check() {
    describe.may(slug());
  }

  /** Whether what it is there for can be chosen, too. */
  public boolean isKeeps() {
    return describe.keeps();
  }

  /** Takes it and shows the organisation. */
  public void submit() throws IOException {
    Submission.of(() -> {
      describe.as(slug(), new Described(isKeeps() ? getSector() : "", getArea()), wish());
      return getBack() + "?done=described";
    });
  }

  public String getSector() {
    return request.getOrDefault("sector", getShown().profile().sector().code());
  }

  public String getArea() {
    return Objects.requireNonNullElseGet(area, () -> getShown().profile().area());
  }

  public void setArea(String area) {
    this.area = area;
  }
}
