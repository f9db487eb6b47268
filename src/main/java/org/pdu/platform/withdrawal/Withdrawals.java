package org.pdu.platform.withdrawal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Sql;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * What people have taken back or narrowed, kept twice: in the database, where a restore leaves it
 * as it is, and in a file beside it ({@code PDU_WITHDRAWALS}, by default {@code withdrawals} in the
 * home), which knows what a database put back by other means has forgotten. At each start the
 * database learns what only the file knows, before anything is shown.
 */
@ApplicationScoped
public class Withdrawals {
  private static final Logger LOG = Logger.getLogger(Withdrawals.class.getName());

  @Inject Settings settings;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Resource TransactionSynchronizationRegistry transactions;

  private Sql sql;
  private WithdrawalFile file;

  @PostConstruct
  void open() {
    sql = new Sql(database);
    var name = Optional.ofNullable(Settings.environment().get("PDU_WITHDRAWALS")).orElse("");
    var usual = settings.home().resolve("withdrawals");
    file = new WithdrawalFile(name.isBlank() ? usual : Path.of(name.strip()));
  }

  @Transactional
  void learn(@Observes @Priority(Stage.CONTENT - 50) Migrated migrated) {
    try {
      file.all().forEach(this::keep);
    } catch (IOException e) {
      throw new SettingProblem("The file of withdrawals can't be read; see PDU_WITHDRAWALS.");
    }
  }

  /**
   * Less is allowed than before. It is in the file before the caller's transaction ends: after a
   * power cut in between, the next start carries it out.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void narrow(Withdrawal withdrawal) {
    keep(withdrawal);
    add(withdrawal);
  }

  /** More is allowed than before, which the file learns once that is certain. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void widen(Withdrawal withdrawal) {
    keep(withdrawal);
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // it is not certain yet
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              later(withdrawal);
            }
          }
        });
  }

  /** What is known of one thing. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Withdrawal> of(String key) {
    return sql.one(SELECT + " where key = ?", Withdrawals::read, key);
  }

  /** All whose keys begin so. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Withdrawal> beginning(String prefix) {
    return sql.list(SELECT + " where starts_with(key, ?) order by key", Withdrawals::read, prefix);
  }

  private static final String SELECT = "select key, allows, at from platform.withdrawal";

  private static Withdrawal read(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Withdrawal(
        row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant());
  }

  /** The latest word counts. */
  private void keep(Withdrawal withdrawal) {
    sql.run(
        """
        insert into platform.withdrawal as w (key, allows, at) values (?, ?, ?)
        on conflict (key) do update set allows = excluded.allows, at = excluded.at
          where w.at <= excluded.at
        """,
        withdrawal.key(),
        withdrawal.allows(),
        withdrawal.at());
  }

  private void add(Withdrawal withdrawal) {
    try {
      file.add(withdrawal);
    } catch (IOException e) {
      throw new IllegalStateException("The file of withdrawals can't be written.", e);
    }
  }

  private void later(Withdrawal withdrawal) {
    try {
      file.add(withdrawal);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The file of withdrawals does not know that more is allowed.", e);
    }
  }
}
