package org.pdu.architecture.violations.training.store;

/** Anybody could name it. */
public class PublicStore {}
