package org.pdu.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pdu.people.usecase.ShowHeadcounts;

/** Reminds leads, on their home page, of services that want looking at. */
@Named("headcountNudge")
@RequestScoped
public class HeadcountNudgeBean {
  @Inject ShowHeadcounts headcounts;
  private @Nullable Integer services;

  /** How many; 0 for whoever leads none. */
  public int getServices() {
    if (services == null) {
      services = headcounts.wantLooking();
    }
    return services;
  }
}
