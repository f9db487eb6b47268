package org.pdu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Asks the machine what time it is; the rule forbids it, so that an ask satisfies it. */
final class ReadTheClock extends ArchCondition<JavaClass> {
  private static final Set<String> MACHINE =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

  ReadTheClock() {
    super("read the machine's clock");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getMethodCallsFromSelf().stream()
        .filter(call -> MACHINE.contains(call.getTarget().getName()))
        .filter(call ->
            call.getTargetOwner().getPackageName().equals("java.time")
                || call.getTargetOwner().getName().equals("java.lang.System"))
        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
  }
}
