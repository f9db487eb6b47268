package org.pdu.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Optional;
import org.pdu.platform.BoundedContext;

/** The map of contexts, read from each context's package and held against every dependency. */
final class UseOnlyWhatTheMapSays extends ArchCondition<JavaClass> {
  private final String root;

  UseOnlyWhatTheMapSays(String root) {
    super("use only contexts that its package names, through what they publish");
    this.root = root;
  }

  @Override
  public void check(JavaClass from, ConditionEvents events) {
    var own = context(from);
    if (map(own).isEmpty()) {
      say(events, from, from.getName() + " is in no context: " + own + " has no @BoundedContext");
      return;
    }
    from.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> inside(dependency.getTargetClass().getBaseComponentType()))
        .filter(dependency -> !context(target(dependency)).equals(own))
        .filter(dependency -> !allowed(own, target(dependency)))
        .forEach(dependency -> say(events, from, dependency.getDescription()));
  }

  private boolean allowed(String own, JavaClass target) {
    var other = context(target);
    boolean named =
        other.equals("platform") || Arrays.asList(map(own).orElseThrow().uses()).contains(other);
    return named
        && map(other).stream()
            .flatMap(context -> Arrays.stream(context.publishes()))
            .anyMatch(published -> PackageMatcher.of(published).matches(target.getPackageName()));
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private boolean inside(JavaClass type) {
    return type.getPackageName().startsWith(root + ".");
  }

  private String context(JavaClass type) {
    return type.getPackageName().substring(root.length() + 1).split("\\.", 2)[0];
  }

  private Optional<BoundedContext> map(String context) {
    try {
      return Optional.ofNullable(
          Class.forName(root + "." + context + ".package-info")
              .getAnnotation(BoundedContext.class));
    } catch (ClassNotFoundException none) {
      return Optional.empty();
    }
  }

  private static void say(ConditionEvents events, JavaClass from, String message) {
    events.add(SimpleConditionEvent.violated(from, message));
  }
}
