package org.pdu.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a context does about a fact that another context states: always inside the transaction of
 * the one who stated it, so that both stand or neither does. Its observers are package-private: no
 * page and no endpoint can call them, which is why they carry no permission of their own.
 */
@Stereotype
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reaction {}
