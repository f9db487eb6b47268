package org.pdu.files;

/**
 * The words of a file are about to be kept: whoever shows what it belongs to takes hold of that
 * now, before the file itself is held, as everybody does who takes something back.
 */
public record TextComing(FileId file) {}
