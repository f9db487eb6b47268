package org.pdu.architecture.violations.outcomes;

class Unmarked {}
