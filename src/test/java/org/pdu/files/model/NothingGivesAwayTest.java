package org.pdu.files.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pdu.files.FileKind;
import org.pdu.files.fixtures.Brought;

/** A picture or a film tells nothing of where it was made; captions are words and times. */
class NothingGivesAwayTest {
  @TempDir Path folder;

  @Test
  void aPhotoLosesItsPlaceAndKeepsWhichWayIsUp() throws Exception {
    var cleaned = cleaned(Brought.photo());
    for (var told : new String[] {"53.0027", "PhoneMaker", "Somebody"}) {
      assertFalse(text(cleaned).contains(told), told);
    }
    var exif = text(cleaned).indexOf("Exif\0\0MM");
    assertEquals(6, cleaned[exif + 6 + 8 + 2 + 9], "on its side");
    var before = ImageIO.read(new ByteArrayInputStream(Brought.photo()));
    var after = ImageIO.read(new ByteArrayInputStream(cleaned));
    for (int x = 0; x < 60; x++) {
      assertEquals(before.getRGB(x, x % 40), after.getRGB(x, x % 40), "no point is touched");
    }
    assertFalse(text(Files.readAllBytes(folder.resolve("thumbnail"))).contains("Exif"));
  }

  @Test
  void aPngLosesItsWords() throws Exception {
    var chunk = Brought.chunk("tEXt", Brought.text("Location\0 53.0027"));
    assertFalse(text(cleaned(Brought.png(chunk))).contains("53.0027"));
  }

  @Test
  void aFilmLosesItsPlaceAndNothingElseMoves() throws Exception {
    var film = Brought.film("vide");
    var cleaned = cleaned(film);
    assertFalse(text(cleaned).contains("53.0027"));
    assertEquals(film.length, cleaned.length);
  }

  @Test
  void whatHangsBehindAPictureIsCutOff() throws Exception {
    var cleaned = cleaned(Brought.join(Brought.picture("jpeg", 60, 40), Brought.text("secret")));
    assertFalse(text(cleaned).contains("secret"));
  }

  @Test
  void captionsAreWordsAndTimes() throws Exception {
    var brought =
        "WEBVTT Kind: x\n\nSTYLE\n::cue { background: url(x) }\n\nfirst\n00:01.000 --> 00:02.000 line:0 onload:x\n"
            + "<v Ann>Hello <b>you</b> & <img src=x>\n";
    assertEquals(
        "WEBVTT\n\n00:01.000 --> 00:02.000 line:0\nHello you & \n".replace(" \n", "\n"),
        text(cleaned(Brought.text(brought))));
  }

  @Test
  void subRipBecomesWebVtt() throws Exception {
    var cleaned =
        text(cleaned(Brought.text("1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Hello</i>\r\n")));
    assertEquals("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nHello\n", cleaned);
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd.pdf",
    "C:\\Users\\x\\Plan.docm, Plan.pdf",
    "'', file.pdf",
    "evil\u202efdp.exe, evil fdp.pdf",
    "'a\"b;c.pdf', a b c.pdf"
  })
  void aNameIsWordsAndAnEndingThatFits(String given, String clean) {
    assertEquals(clean, FileName.clean(given, "application/pdf"));
  }

  @Test
  void wordsAreRead() throws Exception {
    assertEquals("Warm tea", read(Brought.pdf("Warm tea", ""), FileKind.PDF));
    assertEquals("Warm tea", read(Brought.docx("Warm tea", java.util.Map.of()), FileKind.WORD));
    assertEquals("Warm tea", read(Brought.odt("Warm tea"), FileKind.WORD));
    assertTrue(Files.size(folder.resolve("thumbnail")) > 100, "the first page is drawn");
  }

  private String read(byte[] file, FileKind kind) throws Exception {
    var words = folder.resolve("words");
    Words.of(Files.write(folder.resolve("file"), file), kind, words, folder.resolve("thumbnail"));
    return Files.readString(words);
  }

  private byte[] cleaned(byte[] file) throws Exception {
    var brought = Files.write(folder.resolve("brought"), file);
    var cleaned = folder.resolve("cleaned");
    assertTrue(Look.at(brought, cleaned, folder.resolve("thumbnail")).cleaned());
    return Files.readAllBytes(cleaned);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
