package org.pdu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The package of the class says that null is marked where it is meant. */
final class BeInNullMarkedPackage extends Condition {
  BeInNullMarkedPackage() {
    super("be in a package with @NullMarked");
  }

  @Override
  List<String> wrongWith(JavaClass type) {
    try {
      var info = Class.forName(type.getPackageName() + ".package-info");
      return info.isAnnotationPresent(NullMarked.class) ? List.of() : List.of("is not marked");
    } catch (ClassNotFoundException none) {
      return List.of("has no package-info");
    }
  }
}
