package org.pdu.search.web;

import org.pdu.search.model.Facet;
import org.pdu.search.model.Order;

/** Facets, their values and orders as people say them. */
final class Saying {
  private Saying() {}

  static String of(Facet facet) {
    return switch (facet) {
      case TYPE -> "Type";
      case TOPIC -> "Topic";
      case GROUP -> "About";
      case SETTING -> "Setting";
      case YEAR -> "Year";
      case ORGANISATION -> "Organisation";
      case MINUTES -> "Time it takes";
    };
  }

  static String of(Facet facet, String value) {
    return switch (facet) {
      case TYPE -> capital(value);
      case TOPIC, GROUP, SETTING -> capital(value.replace('-', ' '));
      case YEAR, ORGANISATION -> value;
      case MINUTES ->
          value.equals("longer") ? "More than 30 minutes" : "Up to " + value + " minutes";
    };
  }

  static String of(Order order) {
    return switch (order) {
      case BEST -> "Best fit";
      case NEWEST -> "Newest here";
      case SHORTEST -> "Shortest";
      case TITLE -> "Title, A to Z";
    };
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
