package org.pdu.people;

/** Who leads an organisation, for those who let people in. */
public interface Leads {
  /**
   * The person leads the organisation from now on, if whoever asked them to still may say so. Doing
   * it twice is no different.
   *
   * @param by who asked them to
   * @return whether the person leads it now
   */
  boolean name(PersonId person, OrganisationId organisation, PersonId by);
}
