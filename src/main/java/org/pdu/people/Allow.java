package org.pdu.people;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may use a use case: whoever holds one of the roles, anywhere. Stands on every use case. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allow {
  /** The roles, any of which will do. */
  @Nonbinding
  Role[] value() default {};

  /** Also somebody who is not signed in. */
  @Nonbinding
  boolean everyone() default false;
}
