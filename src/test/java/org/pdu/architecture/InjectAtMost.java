package org.pdu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Inject;
import java.util.List;

/** A ceiling for what one bean asks for. */
final class InjectAtMost extends Condition {
  private final int most;

  InjectAtMost(int most) {
    super("have at most " + most + " injected fields");
    this.most = most;
  }

  @Override
  List<String> wrongWith(JavaClass type) {
    long fields =
        type.getFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)).count();
    return fields > most ? List.of("has " + fields + " injected fields") : List.of();
  }
}
