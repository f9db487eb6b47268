package org.pdu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A condition that lists what is wrong with one class. */
abstract class Condition extends ArchCondition<JavaClass> {
  Condition(String description) {
    super(description);
  }

  abstract List<String> wrongWith(JavaClass type);

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    wrongWith(type)
        .forEach(
            wrong -> events.add(SimpleConditionEvent.violated(type, type.getName() + " " + wrong)));
  }
}
