package org.pdu.files.model;

import java.nio.charset.StandardCharsets;

/**
 * A file in the form that office programs used before 2007, or one that is locked: both refused.
 */
final class OldOfficeLook {
  private OldOfficeLook() {}

  static Refused of(byte[] all) {
    var text = new String(all, StandardCharsets.UTF_16LE);
    return new Refused(
        text.contains("EncryptedPackage") || text.contains("EncryptionInfo")
            ? OfficeLook.LOCKED
            : "This is an older Office file, which can hide programs. Save it as .docx, .pptx or .xlsx, and try again.");
  }
}
