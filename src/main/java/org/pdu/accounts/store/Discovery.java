package org.pdu.accounts.store;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pdu.accounts.model.Provider;
import org.pdu.platform.time.CityClock;

/**
 * What providers say of themselves, for an hour each. Their keys are kept too, and fetched anew
 * when a token names one that is not among them, twice in half a minute at most.
 */
@ApplicationScoped
class Discovery {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int SKEW = 60;
  private static final int LARGEST = 1 << 18;

  /** Signed with a key that only the provider has: no shared secret, and never “none”. */
  private static final Set<JWSAlgorithm> SIGNED = signed();

  @Inject CityClock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** A provider's own words, and what checks its tokens. */
  record Known(OIDCProviderMetadata metadata, IDTokenValidator tokens, Instant since) {}

  Known of(Provider provider) throws IOException, GeneralException {
    var there = known.get(provider.name());
    if (there != null && there.since().plus(HOUR).isAfter(clock.now())) {
      return there;
    }
    var fresh = discover(provider);
    known.put(provider.name(), fresh);
    return fresh;
  }

  private Known discover(Provider provider) throws IOException, GeneralException {
    var issuer = new Issuer(provider.issuer());
    int patience = NimbusOpenIdConnect.PATIENCE;
    var metadata = OIDCProviderMetadata.resolve(issuer, patience, patience);
    return new Known(metadata, validator(provider, issuer, metadata), clock.now());
  }

  private static IDTokenValidator validator(
      Provider provider, Issuer issuer, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    int patience = NimbusOpenIdConnect.PATIENCE;
    var keys =
        JWKSourceBuilder.<SecurityContext>create(
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(patience, patience, LARGEST))
            .build();
    var validator =
        new IDTokenValidator(
            issuer,
            new ClientID(provider.clientId()),
            new JWSVerificationKeySelector<>(SIGNED, keys),
            null);
    validator.setMaxClockSkew(SKEW);
    return validator;
  }

  private static Set<JWSAlgorithm> signed() {
    var all = new HashSet<JWSAlgorithm>();
    all.addAll(JWSAlgorithm.Family.RSA);
    all.addAll(JWSAlgorithm.Family.EC);
    return Set.copyOf(all);
  }
}
