package org.pdu.curation.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.pdu.curation.model.Edition;
import org.pdu.platform.database.Sql;

@ApplicationScoped
class JdbcEdition implements Edition {
  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void next() {
    sql.run("update curation.edition set number = number + 1");
  }
}
