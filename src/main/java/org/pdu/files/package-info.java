/**
 * Files that people attach to what they publish: taken in with suspicion, kept by what they hold,
 * handed out with care, and forgotten at once. It knows nothing of what they are attached to.
 *
 * <p><b>File</b>: a row that says what something is. <b>Bytes</b>: what it holds, kept outside the
 * database under their hash, once for all files that hold the same. <b>Look</b>: finding out what
 * bytes are, by their content alone, and whether they may stay. <b>Reading</b>: taking the words
 * out of them, for search. Both happen in a process of its own, which has little memory and little
 * time. <b>Forgetting</b>: row, words and picture go in the caller's transaction, the bytes soon
 * after, unless another file holds the same.
 *
 * <p>Publishes {@code Files} and {@code FileSending}, and fires {@code TextExtracted}. Uses people.
 */
@BoundedContext(name = "files", publishes = "org.pdu.files", uses = "people")
@NullMarked
package org.pdu.files;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
