package org.pdu.files;

import java.util.Optional;

/**
 * What is known of a file.
 *
 * @param sha256 the hash of what is kept, 64 hexadecimal digits
 * @param size in bytes
 * @param mediaType from a short list of our own, never what a browser claimed
 * @param name what its bringer called it, cleaned, with the ending that fits its content
 * @param width in pixels, of pictures
 * @param height in pixels, of pictures
 * @param pages of PDFs
 * @param textLength how many characters were read out of it so far
 * @param hasThumbnail whether there is a small picture of it
 */
public record StoredFile(
    FileId id,
    String sha256,
    long size,
    FileKind kind,
    String mediaType,
    String name,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<Integer> pages,
    int textLength,
    boolean hasThumbnail) {}
