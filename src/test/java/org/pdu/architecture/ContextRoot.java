package org.pdu.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** A class right in a context's own package: what the context publishes. */
final class ContextRoot extends DescribedPredicate<JavaClass> {
  private final String root;

  ContextRoot(String root) {
    super("are published by a context");
    this.root = root;
  }

  @Override
  public boolean test(JavaClass type) {
    return type.getPackageName().matches(root.replace(".", "\\.") + "\\.[a-z]+");
  }
}
