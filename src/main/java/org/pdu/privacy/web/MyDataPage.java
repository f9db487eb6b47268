package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.people.DataSection;
import org.pdu.privacy.usecase.ShowMyData;
import org.pdu.privacy.usecase.ShowMyData.Overview;

/** Me and my data. */
@Named
@RequestScoped
public class MyDataPage {
  private static final int SHOWN = 10;

  @Inject ShowMyData showMyData;
  private @Nullable Overview overview;

  public void show() {
    getOverview();
  }

  public Overview getOverview() {
    if (overview == null) {
      overview = showMyData.own();
    }
    return overview;
  }

  /** What there is of a kind, in words. */
  public String number(DataSection section) {
    int number = section.rows().size();
    return number == 0 ? "nothing" : number == 1 ? "1 entry" : number + " entries";
  }

  /** The first rows; all of them are in the download. */
  public List<List<String>> first(DataSection section) {
    return section.rows().stream().limit(SHOWN).toList();
  }

  public boolean more(DataSection section) {
    return section.rows().size() > SHOWN;
  }

  public String day(Instant at) {
    return Answering.day(at);
  }

  public String time(Instant at) {
    return Answering.time(at);
  }
}
