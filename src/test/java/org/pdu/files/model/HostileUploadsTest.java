package org.pdu.files.model;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pdu.files.fixtures.Brought.docx;
import static org.pdu.files.fixtures.Brought.join;
import static org.pdu.files.fixtures.Brought.odt;
import static org.pdu.files.fixtures.Brought.pdf;
import static org.pdu.files.fixtures.Brought.picture;
import static org.pdu.files.fixtures.Brought.png;
import static org.pdu.files.fixtures.Brought.relation;
import static org.pdu.files.fixtures.Brought.slice;
import static org.pdu.files.fixtures.Brought.text;
import static org.pdu.files.fixtures.Brought.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pdu.files.fixtures.Brought;

/** What must not come in does not, and whoever brought it is told why in a sentence of its own. */
class HostileUploadsTest {
  private static final String PROGRAM = "Programs, scripts";
  private static final String TWO = "two kinds in one";
  private static final String BROKEN = "damaged or not complete";
  private static final String ARCHIVE = "archive";

  @TempDir Path folder;

  static Stream<Arguments> hostile() {
    return Stream.of(plain(), office(), pdfs(), pictures(), media()).flatMap(all -> all);
  }

  private static Stream<Arguments> plain() {
    return Stream.of(
        arguments("nothing at all", new byte[0], "empty"),
        arguments("blanks", text(" \n \n"), "empty"),
        arguments("EICAR", text(Brought.MARK), "mark of malicious"),
        arguments("EICAR in a text", text("Dear all,\n" + Brought.MARK), "mark of malicious"),
        arguments("a page", text("<!DOCTYPE html><html><body>x</body></html>"), PROGRAM),
        arguments("a page without a head", text("hello <script src=x></script>"), PROGRAM),
        arguments("a drawing", text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), ""),
        arguments("a shell script", text("#!/bin/sh\necho x\n"), PROGRAM),
        arguments("a batch file", text("@echo off\r\ndel x\r\n"), PROGRAM),
        arguments("PHP", text("<?php system('x'); ?>"), PROGRAM),
        arguments("a Windows program", join(text("MZ"), new byte[200]), ""),
        arguments(
            "a Linux program", join(text("\u007fELF\u0002\u0001\u0001"), new byte[200]), PROGRAM),
        arguments("RTF", text("{\\rtf1\\ansi hello}"), "RTF"),
        arguments("gzip", join(new byte[] {0x1f, (byte) 0x8b, 8}, new byte[60]), ARCHIVE),
        arguments(
            "letters of an unknown sort", new byte[] {'a', (byte) 0xe9, ' ', 'b', '\n'}, "UTF-8"),
        arguments("captions without any", text("WEBVTT\n\nNOTE nothing\n"), "No captions"));
  }

  private static Stream<Arguments> office() {
    byte[] good = docx("x", Map.of());
    byte[] bomb = new byte[30 << 20];
    var laughs = text("<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>");
    var fetch = text("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>");
    return Stream.of(
        arguments("a plain zip", zip(Map.of("a.txt", text("a"))), ARCHIVE),
        arguments("a jar", zip(Map.of("META-INF/MANIFEST.MF", text("a"))), ARCHIVE),
        arguments("macros", docx("x", Map.of("word/vbaProject.bin", text("x"))), "macros"),
        arguments(
            "ActiveX", docx("x", Map.of("word/activeX/activeX1.xml", text("<a/>"))), "macros"),
        arguments(
            "another file inside",
            docx("x", Map.of("word/embeddings/oleObject1.bin", text("x"))),
            "another file"),
        arguments(
            "a zip inside",
            docx("x", Map.of("word/media/a.png", zip(Map.of("a", text("a"))))),
            "another file"),
        arguments(
            "a program inside",
            docx("x", Map.of("word/media/a.png", text("MZ12345678"))),
            "another file"),
        arguments(
            "EICAR inside",
            docx("x", Map.of("word/media/a.png", text(Brought.MARK))),
            "mark of malicious"),
        arguments("a zip bomb", docx("x", Map.of("word/media/a.bin", bomb)), "far larger"),
        arguments("an XML bomb", docx("x", Map.of("word/a.xml", laughs)), "instructions"),
        arguments("a call to elsewhere", docx("x", Map.of("word/a.xml", fetch)), "instructions"),
        arguments("XML cut short", docx("<w:t>", Map.of()), BROKEN),
        arguments(
            "XML far too deep", docx("x", Map.of("word/a.xml", text("<a>".repeat(5000)))), BROKEN),
        arguments(
            "a template from elsewhere",
            docx(
                "x",
                Map.of(
                    "word/_rels/document.xml.rels",
                    relation(
                        "attachedTemplate",
                        "https://elsewhere.example/t.dotm",
                        "TargetMode=\"External\""))),
            "from elsewhere"),
        arguments("a way out of the folder", docx("x", Map.of("../x.xml", text("<a/>"))), BROKEN),
        arguments("cut short", slice(good, 0, good.length - 30), BROKEN),
        arguments("something behind it", join(good, text("more")), BROKEN),
        arguments(
            "a locked OpenDocument",
            zip(
                Map.of(
                    "mimetype",
                    text("application/vnd.oasis.opendocument.text"),
                    "META-INF/manifest.xml",
                    text("<m xmlns:a='a'><a:encryption-data/></m>"))),
            "password"),
        arguments("a locked Word document", old("EncryptedPackage"), "password"),
        arguments("an old Word document", old("WordDocument"), "older Office"));
  }

  private static byte[] old(String stream) {
    return join(
        new byte[] {
          (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        },
        new byte[504],
        stream.getBytes(StandardCharsets.UTF_16LE),
        new byte[400]);
  }

  private static Stream<Arguments> pdfs() {
    byte[] good = pdf("x", "");
    return Stream.of(
        arguments(
            "a script",
            pdf("x", "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
            "script"),
        arguments(
            "a hidden script",
            pdf("x", "/AA << /WC << /S /Java#53cript /J#53 (x) >> >>"),
            "script"),
        arguments(
            "a launch", pdf("x", "/OpenAction << /S /Launch /F (cmd.exe) >>"), "other programs"),
        arguments(
            "a file inside",
            pdf("x", "/Names << /EmbeddedFiles << /Names [] >> >>"),
            "another file"),
        arguments("a form that runs", pdf("x", "/AcroForm << /XFA (x) >>"), "program"),
        arguments("a locked one", locked(), "password"),
        arguments("a PDF behind other data", join(text("GIF89a and more "), good), TWO),
        arguments("a zip behind it", join(good, zip(Map.of("a", text("a")))), TWO),
        arguments("cut short", slice(good, 0, good.length / 2), BROKEN),
        arguments("only a head", text("%PDF-1.7\n%%EOF\n"), BROKEN));
  }

  private static byte[] locked() {
    try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
      document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      var rights = new org.apache.pdfbox.pdmodel.encryption.AccessPermission();
      document.protect(
          new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
              "owner", "user", rights));
      var out = new java.io.ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<Arguments> pictures() {
    byte[] jpeg = picture("jpeg", 60, 40);
    byte[] gif = picture("gif", 30, 20);
    byte[] wide = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).putInt(0x08020000).array();
    byte[] png = picture("png", 30, 20);
    byte[] bomb = join(slice(png, 0, 8), Brought.chunk("IHDR", wide), slice(png, 33, png.length));
    byte[] bent = png.clone();
    bent[45] ^= 1;
    return Stream.of(
        arguments("a decompression bomb", bomb, "too many pixels"),
        arguments("a JPEG cut short", slice(jpeg, 0, jpeg.length - 20), BROKEN),
        arguments("a PNG cut short", slice(png, 0, png.length - 20), BROKEN),
        arguments("a PNG with a wrong sum", bent, BROKEN),
        arguments("a GIF cut short", slice(gif, 0, gif.length - 5), BROKEN),
        arguments("a zip behind a picture", join(jpeg, zip(Map.of("a", text("a")))), TWO),
        arguments("a GIFAR", join(gif, zip(Map.of("A.class", text("a")))), TWO),
        arguments("a PDF in a picture", png(Brought.chunk("tEXt", pdf("x", ""))), TWO),
        arguments("HEIC", join(Brought.box("ftyp", text("heic"), new byte[8])), "HEIC"),
        arguments(
            "WebP",
            join(text("RIFF"), new byte[] {40, 0, 0, 0}, text("WEBPVP8 "), new byte[40]),
            "WebP"));
  }

  private static Stream<Arguments> media() {
    byte[] film = Brought.film("vide");
    return Stream.of(
        arguments("a film cut short", slice(film, 0, film.length - 50), BROKEN),
        arguments(
            "a film without an index",
            join(Brought.box("ftyp", text("isom"), new byte[8]), Brought.box("mdat", new byte[50])),
            BROKEN),
        arguments(
            "a WAV cut short",
            join(text("RIFF"), new byte[] {0, 1, 0, 0}, text("WAVEfmt "), new byte[20]),
            BROKEN),
        arguments(
            "another sort of RIFF",
            join(text("RIFF"), new byte[] {40, 0, 0, 0}, text("AVI LIST"), new byte[40]),
            "MP3 or MP4"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefusedInASentenceOfItsOwn(String what, byte[] file, String words) throws Exception {
    var brought = Files.write(folder.resolve("brought"), file);
    var refused =
        assertThrows(
            Refused.class,
            () -> Look.at(brought, folder.resolve("cleaned"), folder.resolve("thumbnail")),
            what);
    assertTrue(refused.sentence().contains(words), what + ": " + refused.sentence());
  }

  static Stream<Arguments> honest() {
    return Stream.of(
        arguments("PDF", pdf("x", "")),
        arguments("WORD", docx("x", Map.of())),
        arguments("WORD", odt("x")),
        arguments("IMAGE", picture("jpeg", 60, 40)),
        arguments("IMAGE", picture("png", 60, 40)),
        arguments("IMAGE", picture("gif", 60, 40)),
        arguments("VIDEO", Brought.film("vide")),
        arguments("AUDIO", Brought.film("soun")),
        arguments("CAPTIONS", text("1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n")),
        arguments("TEXT", text("Tea at 3 < 4 is early.\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("honest")
  void whatIsHonestComesIn(String kind, byte[] file) throws Exception {
    var brought = Files.write(folder.resolve("brought"), file);
    var found = Look.at(brought, folder.resolve("cleaned"), folder.resolve("thumbnail"));
    assertTrue(found.kind().name().equals(kind), found.toString());
  }
}
