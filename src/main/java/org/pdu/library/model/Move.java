package org.pdu.library.model;

import static org.pdu.library.model.Part.AUTHOR;
import static org.pdu.library.model.Part.CONTRIBUTOR;
import static org.pdu.library.model.Part.PEER_EDITOR;
import static org.pdu.library.model.Part.REVIEWER;
import static org.pdu.library.model.Part.STAFF;
import static org.pdu.library.model.State.APPROVAL;
import static org.pdu.library.model.State.ARCHIVED;
import static org.pdu.library.model.State.DRAFT;
import static org.pdu.library.model.State.DUE;
import static org.pdu.library.model.State.PUBLISHED;
import static org.pdu.library.model.State.REVIEW;
import static org.pdu.library.model.State.SUPPORT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A step that somebody may take, from where to where. Withdrawing is none of them: it is the
 * contributor's alone, from anywhere.
 */
public enum Move {
  ASK_SUPPORT("Ask a peer editor for help", false, Set.of(AUTHOR), SUPPORT, DRAFT),
  HAND_BACK("Hand back to the author", false, Set.of(AUTHOR, PEER_EDITOR), DRAFT, SUPPORT),
  ASK_REVIEW("Hand in for review", false, Set.of(AUTHOR, PEER_EDITOR), REVIEW, DRAFT, SUPPORT),
  TAKE_BACK("Go on writing", false, Set.of(AUTHOR), DRAFT, REVIEW, APPROVAL),
  SEND_BACK("Send back with a reason", true, Set.of(REVIEWER), DRAFT, REVIEW),
  PASS("Say yes to it", false, Set.of(REVIEWER), APPROVAL, REVIEW),
  DECLINE("Not like this", true, Set.of(CONTRIBUTOR), DRAFT, APPROVAL),
  APPROVE("Say yes to the final edit", false, Set.of(CONTRIBUTOR), PUBLISHED, APPROVAL),
  REVISE("Change it", false, Set.of(AUTHOR, CONTRIBUTOR, STAFF), DRAFT, PUBLISHED, DUE, ARCHIVED),
  ABANDON("Leave it as it was shown", false, Set.of(AUTHOR, STAFF), PUBLISHED, DRAFT),
  KEEP("Still right: keep it", false, Set.of(REVIEWER, STAFF), PUBLISHED, DUE),
  ARCHIVE("Archive it", true, Set.of(AUTHOR, CONTRIBUTOR, STAFF), ARCHIVED, PUBLISHED, DUE);

  private final String words;
  private final boolean needsReason;
  private final Set<Part> parts;
  private final State to;
  private final Set<State> from;

  Move(String words, boolean needsReason, Set<Part> parts, State to, State... from) {
    this.words = words;
    this.needsReason = needsReason;
    this.parts = parts;
    this.to = to;
    this.from = EnumSet.copyOf(Arrays.asList(from));
  }

  /** As a button says it. */
  public String words() {
    return words;
  }

  public boolean needsReason() {
    return needsReason;
  }

  public State to() {
    return to;
  }

  public Set<State> from() {
    return from;
  }

  /** As programs and addresses say it: {@code ask-review}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Move> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /**
   * Whether somebody who is these things to a resource may take it, from that state. Whoever wrote
   * it or gave it their experience is no reviewer of it, whatever else they are.
   *
   * @param shown whether readers see an edition of it
   */
  public boolean allowed(State state, boolean shown, Set<Part> who) {
    if (this == ABANDON && !shown) {
      return false;
    }
    var able = EnumSet.noneOf(Part.class);
    able.addAll(who);
    if (who.contains(AUTHOR) || who.contains(CONTRIBUTOR)) {
      able.remove(REVIEWER);
    }
    if (this == KEEP && (who.contains(AUTHOR) || who.contains(CONTRIBUTOR))) {
      able.remove(STAFF);
    }
    return from.contains(state) && parts.stream().anyMatch(able::contains);
  }

  /** What somebody may do now; the pages show just that. */
  public static List<Move> open(State state, boolean shown, Set<Part> who) {
    return Arrays.stream(values()).filter(one -> one.allowed(state, shown, who)).toList();
  }
}
