package org.pdu.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The map of the house, written on each room's door and checked by the architecture tests. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface BoundedContext {
  /** The context's name: its package, its database schema, its folder of pages. */
  String name();

  /** The packages that others may use, as package patterns ({@code ..} for all below). */
  String[] publishes();

  /** The contexts that this one may use; {@code platform} goes without saying. */
  String[] uses() default {};
}
