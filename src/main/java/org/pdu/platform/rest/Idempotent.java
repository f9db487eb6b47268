package org.pdu.platform.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent twice and acts once. Who sends an {@code Idempotency-Key} again with the
 * same body gets the answer of the first time; with another body, a refusal. Stands on a resource
 * method that returns a {@code Response}; the effect and the kept answer share one transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
