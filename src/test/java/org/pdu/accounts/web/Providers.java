package org.pdu.accounts.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.pdu.platform.PduServer;
import org.pdu.platform.web.SignInCookie;

/**
 * The product with three providers: CITY and HOUSE are certified ones, HOUSE is trusted and an
 * organisation's own; FOUL is dishonest, and trusted all the same.
 */
final class Providers {
  private static Providers shared;

  final PduServer server;
  final CertifiedProvider city;
  final CertifiedProvider house;
  final DishonestProvider foul = new DishonestProvider();

  private Providers() {
    int port = PduServer.freePort();
    var here = "http://127.0.0.1:" + port;
    city = CertifiedProvider.start(here + "/sign-in/with/city/back");
    house = CertifiedProvider.start(here + "/sign-in/with/house/back");
    var settings = new HashMap<String, String>();
    settings.put("PDU_PORT", String.valueOf(port));
    settings.putAll(settings("CITY", city.issuer(), "the City", CertifiedProvider.CLIENT));
    settings.put("PDU_OIDC_CITY_CLIENT_SECRET", CertifiedProvider.SECRET);
    settings.putAll(settings("HOUSE", house.issuer(), "Harebell House", CertifiedProvider.CLIENT));
    settings.put("PDU_OIDC_HOUSE_CLIENT_SECRET", CertifiedProvider.SECRET);
    settings.put("PDU_OIDC_HOUSE_TRUST_EMAIL", "on");
    settings.put("PDU_OIDC_HOUSE_ORGANISATION", "harebell-house");
    settings.putAll(settings("FOUL", foul.issuer(), "Nobody", DishonestProvider.CLIENT));
    settings.put("PDU_OIDC_FOUL_TRUST_EMAIL", "on");
    server = PduServer.with(settings);
  }

  /** Started by the first test that asks, for all of them. */
  static synchronized Providers shared() {
    if (shared == null) {
      shared = new Providers();
    }
    return shared;
  }

  private static Map<String, String> settings(
      String name, String issuer, String label, String client) {
    var prefix = "PDU_OIDC_" + name + "_";
    return Map.of(prefix + "ISSUER", issuer, prefix + "LABEL", label, prefix + "CLIENT_ID", client);
  }

  URI at(String path) {
    return server.at(path);
  }

  void run(String sql) {
    try (var database = server.jdbc();
        var statement = database.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String one(String sql) {
    try (var database = server.jdbc();
        var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes to a certified provider, signs in there, and comes back; where that leads. */
  URI signIn(ProviderVisitor browser, String provider, String email, String query) {
    var there = ProviderVisitor.next(browser.get(at("/sign-in/with/" + provider + query)));
    return ProviderVisitor.next(browser.get(browser.signInThere(there, email)));
  }

  /** Sends a form of ours back to its page. */
  HttpResponse<String> form(
      ProviderVisitor browser, String path, String form, String button, Map<String, String> more) {
    var fields = new HashMap<>(more);
    fields.put(form, form);
    fields.put(button, "");
    fields.put("jakarta.faces.ViewState", "stateless");
    fields.put("pdu-token", SignInCookie.antiForgery(browser.cookie(at("/"), SignInCookie.NAME)));
    return browser.post(at(path), fields);
  }
}
