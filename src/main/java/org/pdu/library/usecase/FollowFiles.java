package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.files.TextComing;
import org.pdu.files.TextExtracted;
import org.pdu.library.model.Attachments;
import org.pdu.library.model.Catalogue;
import org.pdu.platform.Reaction;

/** Once the words of a file are known, what it belongs to is found by them. */
@Reaction
public class FollowFiles {
  @Inject Attachments attachments;
  @Inject Indexing indexing;
  @Inject Catalogue catalogue;

  /** What is being taken back just now is waited for, and found gone. */
  void hold(@Observes TextComing coming) {
    attachments.with(coming.file()).forEach(catalogue::hold);
  }

  void on(@Observes TextExtracted extracted) {
    attachments.with(extracted.file()).forEach(indexing::of);
  }
}
