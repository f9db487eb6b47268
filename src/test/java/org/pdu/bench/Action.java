package org.pdu.bench;

import java.net.http.HttpRequest;
import java.util.function.IntFunction;

/**
 * Something people or programs do, measured by itself.
 *
 * @param name as it is printed
 * @param status what a good answer begins with
 * @param most how often it can be done at all
 * @param request what is sent the n-th time
 */
record Action(String name, int status, int most, IntFunction<HttpRequest> request) {

  /** One that can be done as often as one likes. */
  static Action of(String name, HttpRequest request) {
    return new Action(name, 200, Integer.MAX_VALUE, n -> request);
  }
}
