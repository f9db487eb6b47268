package org.pdu.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.training.usecase.Learning;
import org.pdu.training.usecase.Learning.State;
import org.pdu.training.usecase.ShowLearning;

/** What a person has to do next; and, in the catalogue, everything there is. */
@Named
@RequestScoped
public class HomePage {
  @Inject ShowLearning showLearning;
  private @Nullable List<Learning> all;

  public void show() {
    all = showLearning.all();
  }

  public List<Learning> getAll() {
    if (all == null) {
      all = showLearning.all();
    }
    return all;
  }

  /** The one to go on with: what is begun, or else what is new. */
  public Optional<Learning> getNext() {
    return getAll().stream().filter(each -> each.state() != State.DONE).findFirst();
  }

  public long getDone() {
    return getAll().stream().filter(each -> each.state() == State.DONE).count();
  }
}
