package org.pdu.accounts.store;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.pdu.accounts.model.Handshake;
import org.pdu.accounts.model.OpenIdConnect;
import org.pdu.accounts.model.Provider;
import org.pdu.platform.config.Settings;

/**
 * The protocol as Nimbus speaks it: every check of the specification, and none of our own making.
 */
@ApplicationScoped
class NimbusOpenIdConnect implements OpenIdConnect {
  /** Milliseconds in which a provider must answer. */
  static final int PATIENCE = 5_000;

  @Inject Settings settings;
  @Inject Discovery discovery;
  @Inject IdTokens tokens;

  @Override
  public Way way(Provider provider, Handshake handshake) {
    try {
      var metadata = discovery.of(provider).metadata();
      var scope = new Scope("openid", "email", "profile");
      var client = new ClientID(provider.clientId());
      return new Onward(
          new AuthenticationRequest.Builder(ResponseType.CODE, scope, client, back(provider))
              .endpointURI(metadata.getAuthorizationEndpointURI())
              .state(new State(handshake.state()))
              .nonce(new Nonce(handshake.nonce()))
              .codeChallenge(new CodeVerifier(handshake.verifier()), CodeChallengeMethod.S256)
              .build()
              .toURI());
    } catch (GeneralException | IOException silent) {
      return new NoWay(String.valueOf(silent.getMessage()));
    }
  }

  @Override
  public Answer answer(Provider provider, Handshake handshake, String query) {
    try {
      var back = URI.create(back(provider) + "?" + query);
      var response = AuthenticationResponseParser.parse(back);
      if (!isOurs(response, handshake)) {
        return new Refused(Reason.UNFIT, "the state is not this browser's");
      }
      var known = discovery.of(provider);
      if (!isFrom(response, known.metadata(), provider)) {
        return new Refused(Reason.UNFIT, "the answer names another issuer");
      }
      if (response instanceof AuthenticationErrorResponse error) {
        return new Refused(Reason.STOPPED, String.valueOf(error.getErrorObject().getCode()));
      }
      var code = response.toSuccessResponse().getAuthorizationCode();
      return code == null
          ? new Refused(Reason.UNFIT, "there is no code")
          : tokens.read(provider, known, handshake, fetch(provider, known, handshake, code));
    } catch (ParseException | IllegalArgumentException unreadable) {
      return new Refused(Reason.UNFIT, String.valueOf(unreadable.getMessage()));
    } catch (GeneralException | IOException silent) {
      return new Refused(Reason.UNREACHABLE, String.valueOf(silent.getMessage()));
    }
  }

  private OIDCTokenResponse fetch(
      Provider provider, Discovery.Known known, Handshake handshake, AuthorizationCode code)
      throws IOException, ParseException {
    var endpoint = known.metadata().getTokenEndpointURI();
    var verifier = new CodeVerifier(handshake.verifier());
    var grant = new AuthorizationCodeGrant(code, back(provider), verifier);
    var request =
        provider.secret().isPresent()
            ? new TokenRequest(endpoint, credentials(provider, known.metadata()), grant)
            : new TokenRequest(endpoint, new ClientID(provider.clientId()), grant);
    var answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
    if (!answer.indicatesSuccess()) {
      throw new ParseException("no token: " + answer.toErrorResponse().getErrorObject().getCode());
    }
    return (OIDCTokenResponse) answer.toSuccessResponse();
  }

  private static ClientAuthentication credentials(
      Provider provider, OIDCProviderMetadata metadata) {
    var client = new ClientID(provider.clientId());
    var secret = new Secret(provider.secret().orElseThrow());
    var methods = metadata.getTokenEndpointAuthMethods();
    boolean post =
        methods != null
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return post ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
  }

  /** Sends it with little patience, and follows nobody elsewhere. */
  static HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(PATIENCE);
    request.setReadTimeout(PATIENCE);
    request.setFollowRedirects(false);
    return request.send();
  }

  private static boolean isOurs(AuthenticationResponse response, Handshake handshake) {
    var state = response.getState() == null ? "" : response.getState().getValue();
    return MessageDigest.isEqual(
        state.getBytes(StandardCharsets.UTF_8), handshake.state().getBytes(StandardCharsets.UTF_8));
  }

  /** Who answers says who it is (RFC 9207), where it says that it always does. */
  private static boolean isFrom(
      AuthenticationResponse response, OIDCProviderMetadata metadata, Provider provider) {
    var said = response.getIssuer();
    return said == null
        ? !metadata.supportsAuthorizationResponseIssuerParam()
        : Objects.equals(said.getValue(), provider.issuer());
  }

  /** Each provider has an address of its own to come back to. */
  private URI back(Provider provider) {
    return URI.create(settings.publicUrl() + "/sign-in/with/" + provider.name() + "/back");
  }
}
