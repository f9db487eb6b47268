package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.content.Markdown;
import org.pdu.privacy.model.Policy;
import org.pdu.privacy.usecase.ShowPolicies;
import org.pdu.privacy.usecase.ShowPolicies.Reading;

/** The policies, and one of them in any of its versions. */
@Named
@RequestScoped
public class PoliciesPage {
  @Inject ShowPolicies showPolicies;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable Reading reading;

  public List<Policy> getAll() {
    return showPolicies.all();
  }

  public void show() {
    getReading();
  }

  /** The version asked for, or the one that holds. */
  public Reading getReading() {
    if (reading == null) {
      var slug = parameters.getOrDefault("slug", "");
      var version = parameters.get("version");
      reading = version == null ? showPolicies.current(slug) : showPolicies.version(slug, version);
    }
    return reading;
  }

  /** The wording as HTML. */
  public String getHtml() {
    return new Markdown(address -> address).html(getReading().edition().wording());
  }
}
