package org.pdu.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.KeepDomains;
import org.pdu.accounts.usecase.KeepDomains.Kept;

/** The e-mail domains whose people an organisation lets in without being asked. */
@Named
@RequestScoped
public class DomainsPage {
  @Inject KeepDomains keepDomains;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Kept kept;
  private String domain = "";

  /** One to choose from. */
  public record Item(String id, String name) {}

  /** Asks before anything is written. */
  public void show() {
    getKept();
  }

  public Kept getKept() {
    if (kept == null) {
      kept = keepDomains.of(organisation());
    }
    return kept;
  }

  public List<Item> getItems() {
    return getKept().domains().stream().map(name -> new Item(name, name)).toList();
  }

  private String organisation() {
    return request.getOrDefault("organisation", "");
  }

  public void add() throws IOException {
    Reply.after(() -> {
      keepDomains.add(organisation(), domain);
      back();
    });
  }

  public void remove() throws IOException {
    Reply.after(() -> {
      keepDomains.remove(organisation(), request.getOrDefault("gone", ""));
      back();
    });
  }

  private void back() throws IOException {
    Reply.go("/invitations/domains?changed&organisation=" + getKept().organisation().id());
  }

  public String getDomain() {
    return domain;
  }

  public void setDomain(String domain) {
    this.domain = domain;
  }
}
