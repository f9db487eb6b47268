package org.pdu.architecture.violations.training.usecase;

import jakarta.inject.Inject;

class AsksMany {
  @Inject String a;
  @Inject String b;
  @Inject String c;
  @Inject String d;
  @Inject String e;
  @Inject String f;
  @Inject String g;
}
