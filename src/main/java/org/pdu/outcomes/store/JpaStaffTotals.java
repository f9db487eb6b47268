package org.pdu.outcomes.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.SaidTotal;
import org.pdu.outcomes.model.StaffTotals;

@ApplicationScoped
class JpaStaffTotals implements StaffTotals {
  @PersistenceContext EntityManager database;

  @Override
  public void add(List<SaidTotal> totals) {
    for (var total : totals) {
      database
          .createNativeQuery(
              """
              insert into outcomes.staff_total (month, aspect, choice, said)
              values (?1, ?2, ?3, cast(?4 as bigint)) on conflict do nothing
              """)
          .setParameter(1, total.month().atDay(1))
          .setParameter(2, total.aspect())
          .setParameter(3, total.choice())
          .setParameter(4, total.said().isPresent() ? "" + total.said().getAsLong() : null)
          .executeUpdate();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<SaidTotal> newest() {
    List<@Nullable Object[]> rows =
        database
            .createNativeQuery(
                """
                select to_char(month, 'YYYY-MM'), aspect, choice, said from outcomes.staff_total
                where month = (select max(month) from outcomes.staff_total)
                order by aspect, choice
                """)
            .getResultList();
    return rows.stream()
        .map(row ->
            new SaidTotal(
                YearMonth.parse(String.valueOf(row[0])),
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                row[3] instanceof Number said
                    ? OptionalLong.of(said.longValue())
                    : OptionalLong.empty()))
        .toList();
  }
}
