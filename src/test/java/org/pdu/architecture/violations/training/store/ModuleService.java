package org.pdu.architecture.violations.training.store;

class ModuleService {}
