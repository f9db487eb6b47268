package org.pdu.files.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.files.fixtures.Brought.join;
import static org.pdu.files.fixtures.Brought.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.files.FileKind;
import org.pdu.files.fixtures.Brought;

/** A document, a PDF or a recording says nothing of who made it. */
class DocumentsNameNobodyTest {
  private static final String NAME = "Zebedee";

  @TempDir Path folder;

  @Test
  void aWordDocumentNamesNobody() throws Exception {
    Map<String, byte[]> more = new LinkedHashMap<>();
    more.put(
        "docProps/core.xml",
        text(
            "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:creator>Zebedee</dc:creator><cp:lastModifiedBy>Zebedee</cp:lastModifiedBy></cp:coreProperties>"));
    more.put("docProps/app.xml", text("<Properties><Company>Zebedee Ltd</Company></Properties>"));
    more.put("docProps/custom.xml", text("<Properties><p>Zebedee</p></Properties>"));
    more.put("customXml/item1.xml", text("<a><DisplayName>Zebedee</DisplayName></a>"));
    more.put("_xmlsignatures/sig1.xml", text("<a>Zebedee</a>"));
    more.put(
        "word/comments.xml",
        text(
            "<w:c xmlns:w='w'><w:ins w:author=\"Zebedee\" w:initials='Zebedee'><w:t xml:space='preserve'>a &lt; b\n &amp; \"c\" </w:t></w:ins></w:c>"));
    more.put("word/people.xml", text("<p xmlns:w15='x'><w15:i w15:userId='Zebedee'/></p>"));
    more.put("word/media/image1.jpeg", photo());
    var parts = parts(cleaned(Brought.docx("Warm tea", more)));
    assertEquals(
        "<w:c xmlns:w=\"w\"><w:ins w:author=\"Author\" w:initials=\"A\"><w:t xml:space=\"preserve\">a &lt; b\n &amp; \"c\" </w:t></w:ins></w:c>",
        body(parts, "word/comments.xml"));
    assertEquals("<Properties></Properties>", body(parts, "docProps/app.xml"));
    assertTrue(body(parts, "word/document.xml").contains("Warm tea"));
  }

  @Test
  void sheetsAndSlidesNameNobody() throws Exception {
    var more =
        Map.of(
            "xl/comments1.xml",
            text("<comments><authors><author>Zebedee</author></authors></comments>"),
            "xl/persons/person.xml",
            text("<l><person displayName='Zebedee' id='1' userId='Zebedee'/></l>"),
            "xl/workbook.xml",
            text(
                "<w xmlns:a='a'><fileSharing userName='Zebedee'/><a:absPath url='C:\\Zebedee'/></w>"),
            "ppt/commentAuthors.xml",
            text("<p:l xmlns:p='p'><p:cmAuthor id='0' name='Zebedee' initials='Zebedee'/></p:l>"),
            "ppt/slide.xml",
            text("<s><shape name='Tea'/><table displayName='Table1'/></s>"));
    var parts = parts(cleaned(Brought.docx("x", more)));
    assertTrue(body(parts, "ppt/slide.xml").contains("\"Tea\""));
    assertTrue(body(parts, "ppt/slide.xml").contains("\"Table1\""));
  }

  @Test
  void anOpenDocumentNamesNobodyAndIsTheSameEachTime() throws Exception {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("mimetype", text(Office.ODT));
    all.put(
        "content.xml",
        text(
            "<o:c xmlns:o='o' xmlns:dc='d'><dc:creator>Zebedee</dc:creator><o:p>Warm tea</o:p></o:c>"));
    all.put(
        "meta.xml",
        text("<o:document-meta xmlns:o='o'><o:meta><m>Zebedee</m></o:meta></o:document-meta>"));
    var cleaned = cleaned(Brought.zip(all));
    assertTrue(body(parts(cleaned), "content.xml").contains("<o:p>Warm tea</o:p>"));
    assertEquals("mimetype" + Office.ODT, string(cleaned).substring(30, 38 + Office.ODT.length()));
    assertArrayEquals(cleaned, cleaned(Brought.zip(all)));
  }

  @Test
  void aPdfNamesNobodyAndStaysReadable() throws Exception {
    var cleaned = cleaned(pdf());
    try (var document = Loader.loadPDF(cleaned)) {
      assertEquals(1, document.getPage(0).getAnnotations().size(), "the comment itself stays");
      var out = new ByteArrayOutputStream();
      document.setAllSecurityToBeRemoved(true);
      document.save(out, CompressParameters.NO_COMPRESSION);
      assertFalse(string(out.toByteArray()).contains(NAME));
    }
    var words = folder.resolve("words");
    Words.of(folder.resolve("cleaned"), FileKind.PDF, words, folder.resolve("drawn"));
    assertEquals("Warm tea", Files.readString(words));
    assertArrayEquals(cleaned, cleaned(pdf()));
  }

  private static byte[] pdf() throws Exception {
    try (var document = Loader.loadPDF(Brought.pdf("Warm tea", ""))) {
      document.setDocumentId(7L);
      document.getDocumentInformation().setAuthor(NAME);
      var told = new ByteArrayInputStream(text("<x>Zebedee</x>"));
      document.getDocumentCatalog().setMetadata(new PDMetadata(document, told));
      var comment = new PDAnnotationText();
      comment.setTitlePopup(NAME);
      comment.setRectangle(new PDRectangle(10, 10, 20, 20));
      document.getPage(0).getAnnotations().add(comment);
      document.getPage(0).getCOSObject().setString(COSName.getPDFName("PieceInfo"), NAME);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aSongLosesItsNotesAndNoFrame() throws Exception {
    var frames = join(new byte[] {-1, -5, (byte) 0x90, 0}, new byte[413]);
    var notes = join(text("ID3\3\0\0\0\0\0\24TPE1"), text("Zebedee"), new byte[9]);
    var old = join(text("TAG"), text("Zebedee"), new byte[118]);
    var ape =
        join(
            text("Artist\0Zebedee"),
            text("APETAGEX"),
            new byte[] {-48, 7, 0, 0, 46, 0, 0, 0},
            new byte[16]);
    assertArrayEquals(frames, cleaned(join(notes, notes, new byte[50], frames, ape, old)));
    assertArrayEquals(frames, cleaned(frames));
  }

  @Test
  void aRecordingLosesItsNotesInPlace() throws Exception {
    var sound = join(text("fmt \20\0\0\0"), new byte[16], text("data\4\0\0\0abcd"));
    var told = text("LIST\22\0\0\0INFOIART\7\0\0\0Zebedee");
    var wav = join(text("RIFF\100\0\0\0WAVE"), sound, told);
    var cleaned = cleaned(wav);
    assertEquals(wav.length, cleaned.length);
    assertTrue(string(cleaned).contains("abcdJUNK"));
  }

  private static byte[] photo() {
    byte[] jpeg = Brought.picture("jpeg", 60, 40);
    return join(
        Brought.slice(jpeg, 0, 2),
        Brought.segment(0xfe, text("by Zebedee")),
        Brought.slice(jpeg, 2, jpeg.length));
  }

  private byte[] cleaned(byte[] file) throws Exception {
    var brought = Files.write(folder.resolve("brought"), file);
    var cleaned = folder.resolve("cleaned");
    assertTrue(Look.at(brought, cleaned, folder.resolve("thumbnail")).cleaned());
    byte[] bytes = Files.readAllBytes(cleaned);
    assertFalse(string(bytes).contains(NAME), string(bytes));
    return bytes;
  }

  private static Map<String, byte[]> parts(byte[] cleaned) throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(cleaned))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
        assertFalse(string(parts.get(entry.getName())).contains(NAME), entry.getName());
      }
    }
    return parts;
  }

  /** A part without its first line. */
  private static String body(Map<String, byte[]> parts, String name) {
    var whole = string(parts.getOrDefault(name, new byte[0]));
    return whole.substring(whole.indexOf('\n') + 1);
  }

  private static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
