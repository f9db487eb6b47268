package org.pdu.architecture.violations.training.store;

class AsksUseCase {
  org.pdu.architecture.violations.training.usecase.ForgetsPermission ask;
}
