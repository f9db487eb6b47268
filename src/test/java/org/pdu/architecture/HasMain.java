package org.pdu.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** A command that the launcher calls. */
final class HasMain extends DescribedPredicate<JavaClass> {
  HasMain() {
    super("have a main method");
  }

  @Override
  public boolean test(JavaClass type) {
    return type.tryGetMethod("main", String[].class).isPresent();
  }
}
