package org.pdu.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pdu.training.model.CompletionRecord;

class CertificatePdfTest {
  @ParameterizedTest
  @CsvSource({"true,1", "false,1", "true,4", "false,4"})
  void itIsOnePageWhateverIsOnIt(boolean demo, int length) throws IOException {
    var title = "What is a psychologically informed environment? ".repeat(length).strip();
    var completion =
        new CompletionRecord(
            UUID.randomUUID(),
            "a-module",
            title,
            1,
            9,
            10,
            "AAAA-BBBB-CCCC-DDDD",
            Instant.EPOCH,
            LocalDate.of(2026, 11, 25),
            "Somebody With-Quite A-Long-Name <b>&",
            List.of());
    var bytes = new ByteArrayOutputStream();
    new CertificatePdf(completion, URI.create("https://pdu.example.org"), demo).write(bytes);
    try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
      assertEquals(1, pdf.getNumberOfPages());
      var text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("AAAA-BBBB-CCCC-DDDD"), text);
      assertTrue(text.contains("<b>&"), text);
      assertEquals(demo, text.contains("Demonstration"), text);
    }
  }
}
