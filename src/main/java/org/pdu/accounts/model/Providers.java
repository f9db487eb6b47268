package org.pdu.accounts.model;

import java.util.List;
import java.util.Optional;

/** The sign-ins kept by others that the settings name. */
public interface Providers {
  /** All, by name. */
  List<Provider> all();

  /** The one that addresses call so. */
  default Optional<Provider> named(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
