package org.pdu.people;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept about a person is being gathered. Every context that keeps something adds it, in a
 * reaction, within the transaction of whoever asks.
 */
public final class PersonalDataAsked {
  private final PersonId person;
  private final String email;
  private final boolean alone;
  private final List<DataSection> sections = new ArrayList<>();

  /**
   * @param email the person's present address, by which some rows alone know them
   * @param alone whether nobody but the person will see it; some things are for these eyes only
   */
  public PersonalDataAsked(PersonId person, String email, boolean alone) {
    this.person = person;
    this.email = email;
    this.alone = alone;
  }

  public PersonId person() {
    return person;
  }

  public String email() {
    return email;
  }

  public boolean alone() {
    return alone;
  }

  /** Called by each context for each kind of thing it keeps, also where there is none of it. */
  public void add(DataSection section) {
    sections.add(section);
  }

  /** What was added so far. */
  public List<DataSection> sections() {
    return List.copyOf(sections);
  }
}
