package org.pdu.training.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.pdu.training.model.CompletionRecord;

/** A completion on paper: a tagged PDF that a screen reader can read, with its font inside. */
final class CertificatePdf {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String PAGE =
      """
      <html lang="en-GB"><head><title>Certificate: %s</title>
      <meta name="description" content="Certificate of completion"/>
      <style>
      @page { size: A4 landscape; margin: 16mm; }
      body { font-family: Sans; color: #2c2228; font-size: 12pt; line-height: 1.4; margin: 0;
        border-top: 2.5mm solid #7b2d5e; padding-top: 7mm; }
      p { margin: 0; }
      h1 { font-size: 28pt; font-weight: normal; color: #7b2d5e; margin: 0 0 1mm; }
      .name { font-size: 24pt; margin: 9mm 0 1mm; }
      .module { font-size: 18pt; margin: 1mm 0; }
      .demo { border: 1pt solid #7b2d5e; padding: 2mm 3mm; margin: 0 0 5mm; }
      .proof { margin-top: 9mm; page-break-inside: avoid; }
      img { width: 32mm; height: 32mm; }
      </style></head><body>%s
      <h1>Certificate of completion</h1>
      <p>Practice Development Unit</p>
      <p class="name">%s</p>
      <p>completed the learning module</p>
      <p class="module">%s (version %d)</p>
      <p>on %s.</p>
      <div class="proof"><img src="%s" alt="QR code that leads to the page where this certificate can be checked"/>
      <p>Code %s<br/>Anybody can check it at %s</p></div>
      </body></html>
      """;

  private final CompletionRecord completion;
  private final URI site;
  private final boolean demo;

  CertificatePdf(CompletionRecord completion, URI site, boolean demo) {
    this.completion = completion;
    this.site = site;
    this.demo = demo;
  }

  void write(OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(
        () -> Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT)), "Sans");
    builder.withHtmlContent(page(), null);
    builder.toStream(out);
    builder.run();
  }

  private String page() throws IOException {
    return PAGE.formatted(
        safe(completion.title()),
        demo
            ? "<p class=\"demo\">Demonstration: the person and the organisation are invented.</p>"
            : "",
        safe(completion.holder()),
        safe(completion.title()),
        completion.version(),
        DAY.format(completion.on()),
        qr(),
        completion.code(),
        safe(site + "/certificates"));
  }

  private String qr() throws IOException {
    try {
      var bits =
          new QRCodeWriter()
              .encode(site + "/certificates/" + completion.code(), BarcodeFormat.QR_CODE, 240, 240);
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(picture(bits), "png", bytes);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (WriterException e) {
      throw new IOException(e);
    }
  }

  private static BufferedImage picture(BitMatrix bits) {
    var image =
        new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int x = 0; x < bits.getWidth(); x++) {
      for (int y = 0; y < bits.getHeight(); y++) {
        image.setRGB(x, y, bits.get(x, y) ? 0x000000 : 0xFFFFFF);
      }
    }
    return image;
  }

  /** Text as XML text; control characters, which XML forbids, are left out. */
  private static String safe(String text) {
    return text.replaceAll("\\p{Cntrl}", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
