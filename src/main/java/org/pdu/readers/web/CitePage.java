package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pdu.readers.usecase.CiteResource;
import org.pdu.readers.usecase.CiteResource.Cited;

/** How to name a resource in something one writes. */
@Named
@RequestScoped
public class CitePage {
  @Inject CiteResource cite;
  private @Nullable Cited cited;

  public void show() {
    getCited();
  }

  public Cited getCited() {
    if (cited == null) {
      cited = cite.of(Forms.parameter("slug"));
    }
    return cited;
  }
}
