package org.pdu.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  @Test
  void severalNodesMayMigrateAnEmptyDatabaseAtOnce() throws Exception {
    try (var server = EmbeddedPostgres.start();
        var nodes = Executors.newFixedThreadPool(6)) {
      DataSource source = server.getPostgresDatabase();
      var work = new ArrayList<Callable<String>>();
      for (int i = 0; i < 6; i++) {
        work.add(() -> {
          Database.migrate(source);
          return "done";
        });
      }
      for (var node : nodes.invokeAll(work, 2, TimeUnit.MINUTES)) {
        assertEquals("done", node.get());
      }
    }
  }
}
