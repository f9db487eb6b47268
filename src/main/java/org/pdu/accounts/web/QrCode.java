package org.pdu.accounts.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A picture that a phone reads text from: an SVG in a data address, so that it is never stored. */
final class QrCode {
  private QrCode() {}

  static String of(String text) {
    try {
      var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
      return "data:image/svg+xml;base64,"
          + Base64.getEncoder().encodeToString(svg(bits).getBytes(StandardCharsets.UTF_8));
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String svg(BitMatrix bits) {
    var path = new StringBuilder();
    for (int y = 0; y < bits.getHeight(); y++) {
      for (int x = 0; x < bits.getWidth(); x++) {
        if (bits.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %2$d' shape-rendering='crispEdges'><rect width='%1$d' height='%2$d' fill='#fff'/><path d='%3$s'/></svg>"
        .formatted(bits.getWidth(), bits.getHeight(), path);
  }
}
