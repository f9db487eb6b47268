package org.pdu.readers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.Settings;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.usecase.FillList;
import org.pdu.readers.usecase.KeepResource;
import org.pdu.readers.usecase.ShowReaderActions;
import org.pdu.readers.usecase.ShowReaderActions.Offer;

/** What a reader can do with the resource of a page. Which one it is, the page says. */
@Named("readerActions")
@RequestScoped
public class ReaderActionsBean {
  @Inject ShowReaderActions showActions;
  @Inject KeepResource keep;
  @Inject FillList fill;
  @Inject Settings settings;
  @Inject CityClock clock;
  private @Nullable Offer offer;

  public Offer offer(String resource) {
    if (offer == null) {
      offer = showActions.of(resource);
    }
    return offer;
  }

  /** How many people's thanks were passed on, in words; empty where it is none. */
  public String thanked(String resource) {
    long people = offer(resource).thanked();
    return people == 0
        ? ""
        : people == 1 ? "1 person said thank you" : people + " people said thank you";
  }

  public void save(String resource, String slug) throws IOException {
    keep.save(resource);
    back(slug, "saved");
  }

  public void unsave(String resource, String slug) throws IOException {
    keep.unsave(resource);
    back(slug, "unsaved");
  }

  /** Puts it into the list that was chosen. */
  public void collect(String resource, String slug) throws IOException {
    Forms.attempt(
        "reader-list",
        () -> {
          var list = Forms.parameter("reader-list");
          if (list.isEmpty()) {
            Forms.go("/lists/new?with=" + resource);
          } else {
            fill.add(list, resource);
            back(slug, "collected");
          }
        });
  }

  private static void back(String slug, String done) throws IOException {
    Forms.go("/library/" + slug + "?reader=" + done + "#reader-actions");
  }

  /** Where it stands, for paper. */
  public String address(String slug) {
    return settings.publicUrl() + "/library/" + slug;
  }

  public String getToday() {
    return Forms.day(clock.today());
  }
}
