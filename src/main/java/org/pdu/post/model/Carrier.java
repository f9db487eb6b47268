package org.pdu.post.model;

/** Who takes letters out of the house. */
public interface Carrier {
  /** Whether there is one at all. */
  boolean there();

  /**
   * Hands a letter over; returns once the other side has taken it.
   *
   * @throws NotCarried when it has not
   */
  void carry(Due letter) throws NotCarried;

  /**
   * A letter to be carried.
   *
   * @param id the same at every try, so that a second delivery can be told from a second letter
   * @param tries how often it was tried before
   */
  record Due(long id, String address, String subject, String words, String link, int tries) {
    @Override
    public String toString() {
      return "Due[" + id + "]";
    }
  }

  /** It was not taken. */
  class NotCarried extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean forGood;

    /**
     * @param forGood whether trying again is of no use: the address does not exist
     */
    public NotCarried(String why, boolean forGood) {
      super(why);
      this.forGood = forGood;
    }

    public boolean forGood() {
      return forGood;
    }
  }
}
