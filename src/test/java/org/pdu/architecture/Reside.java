package org.pdu.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** The class is where such classes are. */
final class Reside extends Condition {
  private final DescribedPredicate<JavaClass> place;

  Reside(DescribedPredicate<JavaClass> place) {
    super(place.getDescription());
    this.place = place;
  }

  @Override
  List<String> wrongWith(JavaClass type) {
    return place.test(type) ? List.of() : List.of("does not " + place.getDescription());
  }
}
