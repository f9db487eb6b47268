package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pdu.platform.InContainer;

/** The pages about trust have something to show in the demonstration, and it says that it is invented. */
class DemoIsFilledIT extends InContainer {
  @PersistenceContext EntityManager database;

  @Test
  void somethingInventedStandsOnEachPage() throws Exception {
    for (var invented :
        List.of(
            "people.place_change where change = 'RENAMED' and reason like 'Invented%'",
            "people.organisation_request where name like '%(invented)'",
            "accounts.invitation where name like '%(invented)'",
            "accounts.join_request where name like '%(invented)'",
            "privacy.data_request where reason like 'Invented%'",
            "privacy.removal")) {
      assertTrue(count(invented) > 0, invented);
    }
  }

  private long count(String from) throws Exception {
    return committed(() ->
        ((Number)
                database.createNativeQuery("select count(*) from " + from).getSingleResult())
            .longValue());
  }
}
