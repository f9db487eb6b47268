package org.pdu.files;

/** The words of a file are there to be found. Fired in the transaction that keeps them. */
public record TextExtracted(FileId file) {}
