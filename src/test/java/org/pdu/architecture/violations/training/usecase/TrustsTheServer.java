package org.pdu.architecture.violations.training.usecase;

@jakarta.annotation.security.RolesAllowed("LEAD")
class TrustsTheServer {}
