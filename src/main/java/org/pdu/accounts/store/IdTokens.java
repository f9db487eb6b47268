package org.pdu.accounts.store;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Objects;
import org.pdu.accounts.model.Handshake;
import org.pdu.accounts.model.OpenIdConnect.Answer;
import org.pdu.accounts.model.OpenIdConnect.Proven;
import org.pdu.accounts.model.OpenIdConnect.Reason;
import org.pdu.accounts.model.OpenIdConnect.Refused;
import org.pdu.accounts.model.Provider;
import org.pdu.accounts.model.Vouched;

/** Reads who somebody is from an ID token that holds, and from the provider's page about them. */
@ApplicationScoped
class IdTokens {
  private static final int LONGEST = 255;

  Answer read(
      Provider provider, Discovery.Known known, Handshake handshake, OIDCTokenResponse answer)
      throws IOException, ParseException {
    try {
      var token = answer.getOIDCTokens().getIDToken();
      var claims = known.tokens().validate(token, new Nonce(handshake.nonce()));
      if (!isForUs(claims, provider)) {
        return new Refused(Reason.UNFIT, "the token was made for another client");
      }
      return vouched(provider, known.metadata(), claims, answer.getTokens().getAccessToken());
    } catch (BadJOSEException | JOSEException unfit) {
      return new Refused(Reason.UNFIT, String.valueOf(unfit.getMessage()));
    }
  }

  /** For several clients at once is fine only where the token says that we asked for it. */
  private static boolean isForUs(IDTokenClaimsSet claims, Provider provider) {
    var party = claims.getAuthorizedParty();
    return party == null
        ? claims.getAudience().size() == 1
        : party.getValue().equals(provider.clientId());
  }

  private static Answer vouched(
      Provider provider, OIDCProviderMetadata metadata, IDTokenClaimsSet token, AccessToken access)
      throws IOException, ParseException {
    var page = metadata.getUserInfoEndpointURI();
    var subject = token.getSubject().getValue();
    if (subject.length() > LONGEST || subject.indexOf('\0') >= 0) {
      return new Refused(Reason.UNFIT, "the subject is longer than the protocol allows");
    }
    if (page == null || !text(token, provider.claims().email()).isEmpty()) {
      return proven(provider, subject, token);
    }
    var request = new UserInfoRequest(page, access).toHTTPRequest();
    var answer = UserInfoResponse.parse(NimbusOpenIdConnect.send(request));
    if (!answer.indicatesSuccess() || answer.toSuccessResponse().getUserInfo() == null) {
      return new Refused(Reason.UNFIT, "the provider's page about the person can't be read");
    }
    var person = answer.toSuccessResponse().getUserInfo();
    return Objects.equals(person.getSubject(), token.getSubject())
        ? proven(provider, subject, person)
        : new Refused(Reason.UNFIT, "the provider's page is about somebody else");
  }

  private static Answer proven(Provider provider, String subject, ClaimsSet said) {
    var claims = provider.claims();
    return new Proven(
        new Vouched(
            provider.issuer(),
            subject,
            text(said, claims.email()),
            yes(said, claims.emailVerified()),
            text(said, claims.name())));
  }

  private static String text(ClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof String text ? text.replace("\0", "").strip() : "";
  }

  /** Providers say yes in three ways. */
  private static boolean yes(ClaimsSet claims, String name) {
    var said = String.valueOf(claims.getClaim(name));
    return said.equals("true") || said.equals("1");
  }
}
