package org.pdu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages are pages, resources are resources, and nothing is a helper. */
final class BeNamedInTheLanguage extends Condition {
  private final String root;

  BeNamedInTheLanguage(String root) {
    super("be named in the language of the house");
    this.root = root;
  }

  @Override
  List<String> wrongWith(JavaClass type) {
    var wrong = new ArrayList<String>();
    var name = type.getSimpleName();
    if (name.matches(".*(Manager|Helper|Utils?|Impl|DTO)")) {
      wrong.add("is named after nothing in the domain");
    }
    if (name.endsWith("Service") && !type.getPackageName().matches(".*\\.people(\\.model)?")) {
      wrong.add("takes the domain's word for a place where people are helped");
    }
    if (type.getPackageName().matches(".*\\.(common|util|utils|misc|service)(\\..*)?")) {
      wrong.add("is in a package that says nothing");
    }
    if (type.isAnnotatedWith(Path.class) && !name.endsWith("Resource")) {
      wrong.add("is an endpoint and is not called XResource");
    }
    if (type.isAnnotatedWith(Named.class)
        && !type.getPackageName().startsWith(root + ".platform")
        && !name.matches(".*(Page|Bean)")) {
      wrong.add("is named in pages and is not called XPage or, in templates, XBean");
    }
    return wrong;
  }
}
