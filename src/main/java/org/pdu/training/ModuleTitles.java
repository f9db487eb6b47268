package org.pdu.training;

/** What modules are called now. */
public interface ModuleTitles {
  /**
   * The title of the module with that slug.
   *
   * @return the slug in words where the module is no longer on offer
   */
  String of(String slug);
}
