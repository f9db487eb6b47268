package org.pdu.architecture.violations.training.store;

class FindsByItself {
  org.apache.lucene.document.Document document;
}
