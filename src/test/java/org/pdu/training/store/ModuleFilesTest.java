package org.pdu.training.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleFilesTest {
  @Test
  void whatIsFoundByHasTheWordsOfALessonWithoutAddressesAndMarksOfSources() {
    var slug = "psychologically-informed-environments";
    var lesson = new ModuleFiles(Path.of("content/modules", slug)).read().lessons().getFirst();
    assertTrue(lesson.html().contains("href=\"/training/severe-and-multiple-disadvantage\""));
    assertTrue(lesson.html().contains("#source-S1"));
    assertTrue(lesson.text().contains("Severe and multiple disadvantage (SMD) means"));
    assertFalse(lesson.text().contains("/training/"), lesson.text());
    assertFalse(lesson.text().matches("(?s).*early in life \\[S1].*"), lesson.text());
    assertTrue(lesson.text().contains("early in life."), lesson.text());
  }
}
