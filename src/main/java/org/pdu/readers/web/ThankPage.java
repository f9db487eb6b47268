package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.library.ShownResource;
import org.pdu.readers.usecase.ThankContributor;

/** Thanking whoever is behind a resource. */
@Named
@RequestScoped
public class ThankPage {
  @Inject ThankContributor thank;
  private @Nullable ShownResource resource;
  private String words = "";

  public void show() {
    getResource();
  }

  public ShownResource getResource() {
    if (resource == null) {
      resource = thank.resource(Forms.parameter("slug"));
    }
    return resource;
  }

  public void say() throws IOException {
    Forms.attempt(
        "words",
        () -> {
          thank.thank(Forms.parameter("slug"), words);
          Forms.go("/thanks?said");
        });
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
