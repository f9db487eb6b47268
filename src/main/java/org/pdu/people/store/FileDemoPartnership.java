package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pdu.people.Role;
import org.pdu.people.model.DemoPartnership;
import org.pdu.people.model.DemoPartnership.JobRole;
import org.pdu.people.model.DemoPartnership.Organisation;
import org.pdu.people.model.DemoPartnership.Service;
import org.pdu.people.model.DemoPartnership.SignInPerson;
import org.pdu.people.model.DemoPartnership.Told;
import org.pdu.people.model.DemoPartnership.Uptake;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code content/demo/partnership.yaml}, whose form the content check has looked at. */
@ApplicationScoped
class FileDemoPartnership implements DemoPartnership.Source {
  @Inject Settings settings;

  @Override
  public DemoPartnership read() {
    return read(settings.contentFolder().resolve("demo").resolve("partnership.yaml"));
  }

  /**
   * @throws SettingProblem when there is no such file, or it is not what it should be
   */
  static DemoPartnership read(Path file) {
    try (var text = Files.newBufferedReader(file)) {
      return partnership(new Node(new Load(LoadSettings.builder().build()).loadFromReader(text)));
    } catch (IOException | RuntimeException e) {
      throw new SettingProblem("The demo partnership " + file + " can't be read: " + e);
    }
  }

  private static DemoPartnership partnership(Node file) {
    Map<String, Uptake> uptake = new LinkedHashMap<>();
    file.at("uptake").map().forEach((slug, node) -> uptake.put(slug, uptake(node)));
    return new DemoPartnership(
        file.at("seed").number().longValue(),
        file.at("jobRoles").list().stream().map(FileDemoPartnership::jobRole).toList(),
        file.at("organisations").list().stream().map(FileDemoPartnership::organisation).toList(),
        uptake,
        file.at("demoPeople").map().values().stream().map(FileDemoPartnership::signIn).toList(),
        file.at("twoEmployers").number().intValue(),
        file.at("givenNames").list().stream().map(Node::text).toList(),
        file.at("familyNames").list().stream().map(Node::text).toList());
  }

  private static JobRole jobRole(Node node) {
    return new JobRole(node.at("code").text(), node.at("title").text(), node.texts("alsoCalled"));
  }

  private static Organisation organisation(Node node) {
    return new Organisation(
        node.at("slug").text(),
        node.at("name").text(),
        node.at("sector").text(),
        node.at("area").text(),
        node.at("services").list().stream().map(FileDemoPartnership::service).toList());
  }

  private static Service service(Node node) {
    Map<String, Integer> posts = new LinkedHashMap<>();
    node.at("roles").map().forEach((code, count) -> posts.put(code, count.number().intValue()));
    return new Service(
        node.at("slug").text(),
        node.at("name").text(),
        node.at("kind").text(),
        posts,
        Told.valueOf(node.at("headcount").text().toUpperCase(Locale.ROOT)));
  }

  private static Uptake uptake(Node node) {
    return new Uptake(
        YearMonth.parse(node.at("start").text()),
        node.at("pace").number().doubleValue(),
        node.at("surge").list().stream()
            .map(month -> YearMonth.parse(month.text()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static SignInPerson signIn(Node node) {
    var role = node.at("role").text().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    return new SignInPerson(
        node.at("email").text(),
        node.at("name").text(),
        Role.valueOf(role),
        node.at("organisation").text(),
        node.at("service").text(),
        node.at("jobRole").text());
  }

  /** A part of the file. */
  private record Node(Object value) {
    Node at(String key) {
      var inner = ((Map<?, ?>) value).get(key);
      if (inner == null) {
        throw new IllegalArgumentException("“" + key + "” is missing");
      }
      return new Node(inner);
    }

    /** The texts of a list; none where it is missing. */
    List<String> texts(String key) {
      return ((Map<?, ?>) value).containsKey(key)
          ? at(key).list().stream().map(Node::text).toList()
          : List.of();
    }

    String text() {
      return (String) value;
    }

    Number number() {
      return (Number) value;
    }

    List<Node> list() {
      return ((List<?>) value).stream().map(Node::new).toList();
    }

    Map<String, Node> map() {
      Map<String, Node> nodes = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((key, inner) -> nodes.put((String) key, new Node(inner)));
      return nodes;
    }
  }
}
