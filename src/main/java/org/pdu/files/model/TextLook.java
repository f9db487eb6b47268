package org.pdu.files.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.pdu.files.FileKind;

/** Plain words, and captions. */
final class TextLook {
  private static final Pattern CODE =
      Pattern.compile(
          "(?is)^\\s*(?:#!|@echo|<(?:!doctype|!--|\\?xml|\\?php|html|head|body|svg|script|iframe)).*|.*<(?:script|\\?php)[\\s>].*");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]");

  private TextLook() {}

  static Findings at(Path file, Path cleaned) throws Refused, IOException {
    var text = words(Files.readAllBytes(file));
    if (CONTROL.matcher(text).find()) {
      throw new Refused(Kinds.UNKNOWN);
    }
    if (Captions.are(text)) {
      Files.writeString(cleaned, Captions.clean(text));
      return Findings.cleaned(FileKind.CAPTIONS, "text/vtt");
    }
    if (CODE.matcher(text).matches()) {
      throw new Refused(Kinds.PROGRAM);
    }
    if (text.isBlank()) {
      throw new Refused("This file is empty.");
    }
    Files.writeString(cleaned, text);
    return Findings.cleaned(FileKind.TEXT, "text/plain");
  }

  private static String words(byte[] all) throws Refused {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new Refused("The letters of this text can't be read. Save it as UTF-8, and try again.");
    }
  }
}
