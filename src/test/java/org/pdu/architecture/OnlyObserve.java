package org.pdu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;

/** Nothing of a reaction is public but the class itself, which the container needs. */
final class OnlyObserve extends Condition {
  OnlyObserve() {
    super("have no public method");
  }

  @Override
  List<String> wrongWith(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .map(method -> "has the public method " + method.getName())
        .toList();
  }
}
