package org.pdu.files.model;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Small pictures of large ones: JPEGs of at most 480 pixels a side, on white. */
public final class Thumbnails {
  /** Pixels a side. */
  public static final int SIDE = 480;

  private Thumbnails() {}

  /**
   * Of a picture's bytes, reading no more points than needed; empty where its colours can't be read
   * here.
   *
   * @throws Refused when it can't be drawn
   */
  static Optional<byte[]> of(CleanPicture picture) throws Refused {
    ImageIO.setUseCache(false);
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw Refused.broken();
      }
      int every = Math.max(1, Math.max(picture.width(), picture.height()) / (SIDE * 2));
      return Optional.of(small(sparsely(readers.next(), in, every)));
    } catch (IIOException e) {
      if (String.valueOf(e.getMessage()).contains("Unsupported Image Type")) {
        return Optional.empty(); // a printer's colours
      }
      throw Refused.broken();
    } catch (IOException | RuntimeException broken) {
      throw Refused.broken();
    }
  }

  private static BufferedImage sparsely(ImageReader reader, ImageInputStream in, int every)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      var sparsely = reader.getDefaultReadParam();
      sparsely.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, sparsely);
    } finally {
      reader.dispose();
    }
  }

  /** Of what has been drawn. */
  public static byte[] small(BufferedImage large) throws IOException {
    double scale =
        Math.min(1, SIDE / (double) Math.max(1, Math.max(large.getWidth(), large.getHeight())));
    int width = Math.max(1, (int) (large.getWidth() * scale));
    int height = Math.max(1, (int) (large.getHeight() * scale));
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(large, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(small, "jpeg", out);
    return out.toByteArray();
  }
}
