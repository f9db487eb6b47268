package org.pdu.oversight.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pdu.oversight.model.AccessTable;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.web.Routes;

/**
 * Reads the table off the running product: from a route to its view, from the view to the bean it
 * names, from the bean to the use cases it asks, and from there the permission; endpoints alike.
 */
@ApplicationScoped
class DeclaredAccess implements AccessTable {
  private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z][A-Za-z]*Page)\\b");
  private static final String OURS = "org.pdu.";

  @Inject BeanManager beans;
  @Inject ServletContext application;
  private volatile @Nullable List<Address> read;

  @Override
  public List<Address> addresses() {
    var known = read;
    if (known == null) { // the same for as long as the product runs
      known = Stream.of(pages(), endpoints(), others()).flatMap(all -> all).toList();
      read = known;
    }
    return known;
  }

  private Stream<Address> pages() {
    return Routes.load(application).all().stream()
        .sorted(Comparator.comparing(Routes.Listed::address))
        .map(route -> {
          var view = route.view().replaceAll("\\?.*", "");
          return new Address(Kind.PAGE, context(view), route.address(), deedsOfView(view));
        });
  }

  private static String context(String view) {
    int slash = view.indexOf('/', 1);
    return slash < 0 ? "" : view.substring(1, slash);
  }

  private List<Deed> deedsOfView(String view) {
    return BEAN.matcher(text(view))
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .flatMap(name -> beans.getBeans(name).stream())
        .flatMap(bean -> deeds(bean.getBeanClass()))
        .distinct()
        .toList();
  }

  private String text(String view) {
    try (InputStream stream = application.getResourceAsStream(view)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Address> endpoints() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(bean -> bean.getBeanClass())
        .filter(type -> type.getName().startsWith(OURS) && type.isAnnotationPresent(Path.class))
        .distinct()
        .flatMap(this::endpoints)
        .sorted(Comparator.comparing(DeclaredAccess::pathFirst));
  }

  private static String pathFirst(Address address) {
    int space = address.name().indexOf(' ');
    return address.name().substring(space + 1) + address.name();
  }

  private Stream<Address> endpoints(Class<?> type) {
    var name = type.getName().substring(OURS.length());
    var context = name.substring(0, name.indexOf('.'));
    return Arrays.stream(type.getMethods())
        .flatMap(method ->
            verb(method)
                .map(verb ->
                    new Address(
                        Kind.ENDPOINT,
                        context,
                        verb + " " + path(type, method),
                        deeds(type).distinct().toList()))
                .stream());
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String path(Class<?> type, Method method) {
    var own = method.getAnnotation(Path.class);
    var joined =
        "/api/" + type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
    var plain = joined.replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private Stream<Address> others() {
    return application.getServletRegistrations().values().stream()
        .filter(servlet -> String.valueOf(servlet.getClassName()).startsWith(OURS))
        .flatMap(servlet -> {
          var type = loaded(servlet.getClassName());
          var name = type.getName().substring(OURS.length());
          return new TreeSet<>(servlet.getMappings())
              .stream()
                  .map(mapping ->
                      new Address(
                          Kind.OTHER,
                          name.substring(0, name.indexOf('.')),
                          mapping,
                          deeds(type).distinct().toList()));
        })
        .sorted(Comparator.comparing(Address::name));
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, DeclaredAccess.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<Deed> deeds(Class<?> bean) {
    return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .map(Field::getType)
        .filter(type -> type.isAnnotationPresent(UseCase.class))
        .flatMap(DeclaredAccess::deedsOf);
  }

  /** One for the use case, and one for each thing in it that has a permission of its own. */
  private static Stream<Deed> deedsOf(Class<?> useCase) {
    return Stream.concat(
            Stream.of(useCase.getAnnotation(Allow.class)),
            Arrays.stream(useCase.getDeclaredMethods())
                .map(method -> method.getAnnotation(Allow.class)))
        .filter(Objects::nonNull)
        .map(rule -> new Deed(useCase.getSimpleName(), rule.everyone(), Set.of(rule.value())));
  }
}
