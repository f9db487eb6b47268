package org.pdu.accounts.model;

import java.net.URI;

/** Talks to providers: OpenID Connect, authorization code flow with PKCE. */
public interface OpenIdConnect {
  /** What a provider's answer comes to. */
  sealed interface Answer permits Proven, Refused {}

  /** The provider vouches for somebody, and every check held. */
  record Proven(Vouched who) implements Answer {}

  /**
   * Nobody is to be let in by it.
   *
   * @param detail for the log: what did not fit; never a secret
   */
  record Refused(Reason reason, String detail) implements Answer {}

  /** Why nobody is let in, as far as the person can do something about it. */
  enum Reason {
    /** The person said no at the provider's, or left. */
    STOPPED,
    /** The provider can't be reached, or does not work. */
    UNREACHABLE,
    /** The answer is not one to our question, or not one to be believed. */
    UNFIT
  }

  /** An address to send the browser to; or why there is none. */
  sealed interface Way permits Onward, NoWay {}

  /** Where the browser goes. */
  record Onward(URI where) implements Way {}

  /** The provider can't be reached. */
  record NoWay(String detail) implements Way {}

  /** The way to the provider. */
  Way way(Provider provider, Handshake handshake);

  /**
   * What the provider has to say.
   *
   * @param query of the address that the browser came back to
   */
  Answer answer(Provider provider, Handshake handshake, String query);
}
