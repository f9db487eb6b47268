package org.pdu.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.usecase.ShowTranscript;

/** A person's own learning record. */
@Named
@RequestScoped
public class TranscriptPage {
  @Inject ShowTranscript showTranscript;
  private @Nullable List<CompletionRecord> completions;

  public void show() {
    getCompletions();
  }

  public List<CompletionRecord> getCompletions() {
    if (completions == null) {
      completions = showTranscript.all();
    }
    return completions;
  }
}
