package org.pdu.readers.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.library.ResourceId;
import org.pdu.library.ShownResource;

/** A citation says whose something is, and breaks nothing that reads it. */
class CitationTest {
  private static final String BASE = "https://pdu.example.org";

  @Test
  void itSaysWhoseItIsAndWhereItStands() {
    var citation = Citation.of(resource("Waiting well", "R., who waited"), BASE);
    assertEquals(
        "R., who waited, “Waiting well”, Practice Development Unit, 2026,"
            + " https://pdu.example.org/library/waiting-well",
        citation.plain());
    assertEquals(
        "R., who waited. (2026). Waiting well. Practice Development Unit."
            + " https://pdu.example.org/library/waiting-well",
        citation.apa());
  }

  @Test
  void whatNobodyIsCreditedForIsThePartnerships() {
    var apa = Citation.of(resource("Why?", ""), BASE).apa();
    assertEquals(
        "Practice Development Unit. (2026). Why?" + " https://pdu.example.org/library/waiting-well",
        apa);
  }

  @Test
  void theYearIsThatOfTheCity() {
    assertTrue(Citation.of(resource("A", "B"), BASE).ris().contains("PY  - 2026\r\n"));
  }

  @Test
  void nothingInATitleBeginsALineOfItsOwn() {
    var citation = Citation.of(resource("A\r\nAU  - Mallory\nER  - ", "B\r\nUR  - x"), BASE);
    assertEquals(8, citation.ris().split("\r\n", -1).length);
    assertFalse(citation.ris().contains("\r\nAU  - Mallory"));
  }

  @Test
  void nothingInATitleRunsInTex() {
    var bib = Citation.of(resource("50% & {more} \\input{x} $1_000#", "~^"), BASE).bibtex();
    assertTrue(
        bib.contains("{{50\\% \\& \\{more\\} \\textbackslash{}input\\{x\\} \\$1\\_000\\#}}"), bib);
    assertTrue(bib.contains("\\textasciitilde{}\\textasciicircum{}"), bib);
  }

  @Test
  void aCreditLineOfSentencesGoesOnWithOneComma() {
    var plain = Citation.of(resource("A sheet", "Written by us. Not yet reviewed."), BASE).plain();
    assertTrue(plain.startsWith("Written by us. Not yet reviewed, “A sheet”"), plain);
    var initial = Citation.of(resource("A sheet", "Wren F."), BASE).plain();
    assertTrue(initial.startsWith("Wren F., “A sheet”"), initial);
  }

  private static ShownResource resource(String title, String credit) {
    return new ShownResource(
        new ResourceId(UUID.randomUUID()),
        "guide",
        title,
        "",
        "/library/waiting-well",
        credit,
        List.of(),
        1,
        true,
        Instant.parse("2026-01-01T00:00:00Z"),
        Optional.empty());
  }
}
