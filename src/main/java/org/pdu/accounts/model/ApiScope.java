package org.pdu.accounts.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a token for programs is good for. A scope never gives more than the person's roles do: it
 * only takes away.
 */
public enum ApiScope {
  READ_ACCOUNT("read:account", "See who you are, your roles and your tokens"),
  READ_TRAINING("read:training", "See modules and what you have completed"),
  WRITE_TRAINING("write:training", "Hand in answers for you"),
  READ_PLACES("read:places", "See organisations, services, kinds of work and headcounts"),
  WRITE_PLACES("write:places", "Change organisations, services, kinds of work and headcounts"),
  READ_STAFF("read:staff", "See the staff that you may see"),
  WRITE_STAFF("write:staff", "Add and change the staff that you may change"),
  READ_OUTCOMES("read:outcomes", "See the figures that you may see"),
  READ_LIBRARY("read:library", "See what the library shows you"),
  WRITE_LIBRARY("write:library", "Write for the library, and take back what is yours"),
  SEARCH("search", "Search"),
  ALL("all", "Everything that you may do through the API");

  private final String text;
  private final String words;

  ApiScope(String text, String words) {
    this.text = text;
    this.words = words;
  }

  /** As tokens and problems spell it. */
  public String text() {
    return text;
  }

  /** What it means, for the one who hands out the token. */
  public String words() {
    return words;
  }

  /** By its spelling. */
  public static Optional<ApiScope> of(String text) {
    return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
  }

  /** Several in one text; what is not known is left out. */
  public static Set<ApiScope> listed(String texts) {
    return Arrays.stream(texts.split(" ", -1))
        .flatMap(text -> of(text).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
  }

  /** The opposite of {@link #listed}. */
  public static String together(Set<ApiScope> scopes) {
    return scopes.stream().sorted().map(ApiScope::text).collect(Collectors.joining(" "));
  }
}
