package org.pdu.staff.usecase;

/** A hint for this node, observed after commit, that there is work; nothing rests on it. */
record ImportAsked() {}
