package org.pdu.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.pdu.training.usecase.CheckCertificate;
import org.pdu.training.usecase.CheckCertificate.Proof;

/** Checking a certificate's code; open to anybody. */
@Named
@RequestScoped
public class CertificatesPage {
  @Inject CheckCertificate checkCertificate;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private Optional<Proof> proof = Optional.empty();

  /** Looks the code up, when there is one. */
  public void show() {
    if (isAsked()) {
      proof = checkCertificate.of(getCode());
      if (proof.isEmpty()) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
      }
    }
  }

  public boolean isAsked() {
    return !getCode().isEmpty();
  }

  public String getCode() {
    return parameters.getOrDefault("code", "").strip();
  }

  public Optional<Proof> getProof() {
    return proof;
  }
}
