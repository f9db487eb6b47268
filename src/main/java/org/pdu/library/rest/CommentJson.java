package org.pdu.library.rest;

import org.pdu.library.usecase.ShowWorkbench.Line;

/** What somebody who works on a resource says about it; {@code who} is a name. */
public record CommentJson(String at, String who, String words) {
  static CommentJson of(Line line) {
    return new CommentJson(line.at().toString(), line.who(), line.words());
  }
}
