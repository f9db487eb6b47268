package org.pdu.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.staff.usecase.OpenImport;
import org.pdu.staff.usecase.ShowImport;
import org.pdu.staff.usecase.ShowImport.Latest;

/** Where staff lists are handed in, and the latest of them. */
@Named
@RequestScoped
public class ImportsPage {
  @Inject ShowImport showImport;
  @Inject OpenImport openImport;
  @Inject HttpServletRequest http;
  @Inject @RequestParameterMap Map<String, String> request;
  private @Nullable Latest latest;

  /** Reads what an organisation handed in so far. */
  public void show() {
    getLatest();
  }

  public Latest getLatest() {
    if (latest == null) {
      latest = showImport.latest(Objects.requireNonNullElse(request.get("organisation"), ""));
    }
    return latest;
  }

  public String getOrganisation() {
    return getLatest().organisation().map(place -> place.id().toString()).orElse("");
  }

  public String getName() {
    return getLatest().organisation().map(place -> place.name()).orElse("");
  }

  /** Takes the file and leads to what we make of it. */
  public void open() throws IOException {
    try {
      var part = http.getPart("file");
      var name = part == null ? "" : Objects.requireNonNullElse(part.getSubmittedFileName(), "");
      var file = part == null ? new byte[0] : part.getInputStream().readAllBytes();
      Faces.go("/staff/imports/" + openImport.with(getOrganisation(), name, file));
    } catch (Unacceptable flawed) {
      Faces.say(flawed);
    } catch (ServletException notInParts) {
      Faces.say("file", "Choose a file first.");
    }
  }
}
