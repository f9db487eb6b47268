package org.pdu.files.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * An office file once more, part by part, without what tells who made it and when. It is called
 * once all parts have been looked through, so none of them is too large.
 */
final class OfficeClean {
  /** The same for all parts, so that the same file brought twice is the same afterwards, too. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final long LARGEST_PICTURE = 10L << 20;

  private OfficeClean() {}

  static void copy(Path file, Path cleaned) throws Refused {
    try (var zip = new ZipFile(file.toFile());
        var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(cleaned)))) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (!isSignature(entry.getName().toLowerCase(Locale.ROOT))) {
          part(zip, entry, out);
        }
      }
    } catch (IOException | RuntimeException broken) {
      throw Refused.broken();
    }
  }

  /** A signature holds its signer's name, and fits nothing any more. */
  private static boolean isSignature(String name) {
    return name.startsWith("_xmlsignatures/") || name.equals("meta-inf/documentsignatures.xml");
  }

  private static void part(ZipFile zip, ZipEntry entry, ZipOutputStream out)
      throws IOException, Refused {
    var name = entry.getName().toLowerCase(Locale.ROOT);
    var fresh = new ZipEntry(entry.getName());
    fresh.setTimeLocal(NO_TIME);
    try (var in = zip.getInputStream(entry)) {
      if (name.equals("mimetype")) {
        unpacked(fresh, in.readNBytes(100), out);
      } else {
        out.putNextEntry(fresh);
        inside(name, in, entry.getSize(), out);
      }
    }
    out.closeEntry();
  }

  /**
   * The first part of an OpenDocument file is never packed, so that it can be read from outside.
   */
  private static void unpacked(ZipEntry fresh, byte[] type, ZipOutputStream out)
      throws IOException {
    var sum = new CRC32();
    sum.update(type);
    fresh.setMethod(ZipEntry.STORED);
    fresh.setSize(type.length);
    fresh.setCrc(sum.getValue());
    out.putNextEntry(fresh);
    out.write(type);
  }

  private static void inside(String name, InputStream in, long size, OutputStream out)
      throws IOException, Refused {
    if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".psmdcp")) {
      XmlClean.copy(in, out, name);
    } else if (size < LARGEST_PICTURE && name.matches(".*\\.(?:jpe?g|png)")) {
      out.write(picture(in.readAllBytes(), name.endsWith("png")));
    } else {
      in.transferTo(out);
    }
  }

  /** A photo tells where it was taken; one that we can't read stays as it is. */
  private static byte[] picture(byte[] all, boolean png) {
    try {
      return (png ? new PngLook(all).clean() : new JpegLook(all).clean()).bytes();
    } catch (Refused | RuntimeException other) {
      return all;
    }
  }
}
