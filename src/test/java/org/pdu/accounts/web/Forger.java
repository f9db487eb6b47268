package org.pdu.accounts.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** Makes tokens that hold, and tokens that must not be believed. */
final class Forger {
  private Forger() {}

  static Date ago(int seconds) {
    return Date.from(Instant.now().minusSeconds(seconds));
  }

  static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
    return with(JWSAlgorithm.RS256, key.getKeyID(), claims.build(), rsa(key));
  }

  static String byStranger(RSAKey key, JWTClaimsSet.Builder claims) {
    var stranger = DishonestProvider.newKey("x");
    return with(JWSAlgorithm.RS256, key.getKeyID(), claims.build(), rsa(stranger));
  }

  static String withPublicKey(RSAKey key, JWTClaimsSet claims) {
    try {
      var secret = key.toRSAPublicKey().getEncoded();
      return with(JWSAlgorithm.HS256, key.getKeyID(), claims, new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static JWSSigner rsa(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String with(JWSAlgorithm by, String key, JWTClaimsSet claims, JWSSigner signer) {
    var token = new SignedJWT(new JWSHeader.Builder(by).keyID(key).build(), claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  static String cut(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  static String changed(String token) {
    var parts = token.split("\\.");
    var words = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    var more = words.replace("Somebody", "Anybodys").getBytes(StandardCharsets.UTF_8);
    return parts[0]
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(more)
        + "."
        + parts[2];
  }
}
