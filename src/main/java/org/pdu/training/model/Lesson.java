package org.pdu.training.model;

/**
 * One lesson.
 *
 * @param number its place, from 1
 * @param file its file's name, which is its identity within the module
 * @param minutes reading and thinking time
 * @param contentNote what in it may distress, in a few words; empty when nothing does
 * @param html the lesson as safe HTML
 * @param text the lesson's words without markup
 */
public record Lesson(
    int number,
    String file,
    String title,
    int minutes,
    String contentNote,
    String html,
    String text) {}
