package org.pdu.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.pdu.platform.time.CityClock;
import org.pdu.training.model.Editions;
import org.pdu.training.model.Module;

@ApplicationScoped
class JpaEditions implements Editions {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  @Override
  public void freeze(Module module) {
    database
        .createNativeQuery(
            """
            insert into training.edition (module, version, digest, wording, published_at)
            values (?1, ?2, ?3, cast(?4 as jsonb), ?5) on conflict do nothing
            """)
        .setParameter(1, module.slug())
        .setParameter(2, module.version())
        .setParameter(3, module.digest())
        .setParameter(4, wording(module))
        .setParameter(5, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
        .executeUpdate();
  }

  private static String wording(Module module) {
    try (var json = JsonbBuilder.create()) {
      return json.toJson(module);
    } catch (Exception e) {
      throw new IllegalStateException("the module " + module.slug() + " can't be frozen", e);
    }
  }
}
