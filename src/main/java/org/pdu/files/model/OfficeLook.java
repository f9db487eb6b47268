package org.pdu.files.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An office file, which is a zip of parts: part by part, none too large, none that does things. */
final class OfficeLook {
  static final String MACROS =
      "This file holds macros, which are small programs. Save a copy without them (.docx, .pptx or .xlsx), and try again.";
  static final String LOCKED =
      "This file is locked with a password. Save a copy without one, so that others can read it, and try again.";
  private static final String ARCHIVE =
      "This is an archive. Unpack it, and bring the files one by one.";
  private static final String BOMB =
      "Unpacked, this file is far larger than it seems. Make its pictures smaller, and try again.";
  private static final String OBJECT =
      "This file holds another file inside. Take it out, and bring it by itself.";

  private static final int MOST_PARTS = 5_000;
  private static final long MOST = 200L << 20;
  private static final long SMALL = 1L << 20;
  private static final int RATIO = 120;

  private final Set<String> names = new HashSet<>();
  private long unpacked;
  private @Nullable String said;

  private OfficeLook() {}

  static Findings at(Path file, Path cleaned) throws Refused {
    var look = new OfficeLook();
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new Refused(ARCHIVE);
      }
      for (ZipEntry entry : zip.stream().toList()) {
        look.part(zip, entry);
      }
    } catch (IOException | RuntimeException broken) {
      throw Refused.broken();
    }
    if (look.said == null) {
      throw new Refused(ARCHIVE);
    }
    var found = Office.of(look.said).orElseThrow(() -> new Refused(ARCHIVE));
    OfficeClean.copy(file, cleaned);
    return found;
  }

  private void part(ZipFile zip, ZipEntry entry) throws Refused, IOException {
    var name = entry.getName();
    named(name);
    try (var in = zip.getInputStream(entry)) {
      var part = new Part(in, entry.getCompressedSize());
      if (entry.isDirectory()) {
        return;
      }
      if (name.equals("mimetype")) {
        said = new String(part.readNBytes(100), StandardCharsets.US_ASCII).strip();
      } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
        XmlLook.at(part, name).ifPresent(type -> said = type);
      } else {
        plain(part);
      }
      part.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (PartRefused refused) {
      throw new Refused(refused.getMessage() == null ? BOMB : refused.getMessage());
    }
  }

  private void named(String name) throws Refused {
    var small = name.toLowerCase(Locale.ROOT);
    if (!names.add(name) || small.contains("..") || small.startsWith("/") || small.contains("\\")) {
      throw Refused.broken();
    }
    if (small.endsWith("vbaproject.bin")
        || small.endsWith("vbadata.xml")
        || small.startsWith("basic/")
        || small.startsWith("scripts/")
        || small.contains("activex/")
        || small.contains("macrosheets/")) {
      throw new Refused(MACROS);
    }
    if (small.contains("oleobject") || small.startsWith("object ")) {
      throw new Refused(OBJECT);
    }
  }

  /** A picture, a font, a film; or something that has no business here. */
  private static void plain(Part part) throws Refused, IOException {
    byte[] head = part.readNBytes(8);
    var start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new Refused(OBJECT);
    }
    if (start.startsWith("MZ") || start.startsWith("\u007fELF") || start.startsWith("#!")) {
      throw new Refused(OBJECT);
    }
  }

  /** Counts what comes out of a part, and looks for the mark that virus scanners are tried with. */
  private final class Part extends InputStream {
    private final InputStream in;
    private final long packed;
    private final Signature signature = new Signature();
    private long length;

    Part(InputStream in, long packed) {
      this.in = in;
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = in.read(into, from, most);
      if (read > 0) {
        length += read;
        unpacked += read;
        if (unpacked > MOST || (length > SMALL && length > RATIO * Math.max(1, packed))) {
          throw new PartRefused(BOMB);
        }
        if (signature.seen(into, from, read)) {
          throw new PartRefused(Signature.SENTENCE);
        }
      }
      return read;
    }
  }

  /** A refusal on its way through a reader. */
  private static final class PartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PartRefused(String sentence) {
      super(sentence);
    }
  }
}
