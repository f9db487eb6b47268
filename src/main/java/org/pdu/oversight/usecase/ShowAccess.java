package org.pdu.oversight.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.oversight.model.AccessTable;
import org.pdu.oversight.model.AccessTable.Address;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** Shows whom each page and endpoint lets in. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class ShowAccess {
  @Inject AccessTable table;

  public List<Address> all() {
    return table.addresses();
  }
}
