package org.pdu.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.PersonId;

/** A person with an account. */
@Entity
@Table(schema = "people", name = "person")
public class Person {
  @Id private UUID id;
  private String email;
  private String name;

  private boolean demo;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  protected Person() {}

  /** Somebody new, whom nobody lets in yet. */
  public static Person joining(String email, String name, boolean demo, Instant now) {
    var person = new Person();
    person.id = UUID.randomUUID();
    person.email = email.strip();
    person.name = name.strip();
    person.demo = demo;
    person.createdAt = now;
    return person;
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public boolean demo() {
    return demo;
  }
}
