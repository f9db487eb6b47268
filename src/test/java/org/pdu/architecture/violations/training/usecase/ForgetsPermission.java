package org.pdu.architecture.violations.training.usecase;

/** Open to all by oversight. */
@org.pdu.platform.UseCase
public class ForgetsPermission {}
