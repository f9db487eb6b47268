package org.pdu.curation.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.search.FoundDocument;

/** Finds what could be pinned, by words or by address: what the curator may see, and no more. */
@UseCase
@Allow({PDU_STAFF, EXPERT_CITIZEN, ADMINISTRATOR})
public class ChooseDocuments {
  private static final int MOST = 20;
  private static final int DEEP = 50;
  private static final int LONGEST = 200;

  @Inject Finding finding;

  /**
   * What to choose from.
   *
   * @param words for which something is to be pinned
   * @param find other words, or the address of a page of ours
   */
  public List<FoundDocument> among(String words, String find) {
    Map<String, FoundDocument> all = new LinkedHashMap<>();
    var asked = bounded(find);
    var found = asked.contains("/") ? at(path(asked)) : finding.own(asked, MOST);
    found.forEach(each -> all.putIfAbsent(each.id(), each));
    finding.own(bounded(words), MOST).forEach(each -> all.putIfAbsent(each.id(), each));
    return List.copyOf(all.values());
  }

  /** Addresses are made of words: they are looked for, and the one at that address is it. */
  private List<FoundDocument> at(String path) {
    var parts = path.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    var last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}]+", " ");
    return List.of(last.strip(), parts).stream()
        .flatMap(words -> finding.own(words, DEEP).stream())
        .filter(each -> each.url().equals(path))
        .limit(1)
        .toList();
  }

  private static String path(String address) {
    var path = address.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*$", "");
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String bounded(String words) {
    var plain = words.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
