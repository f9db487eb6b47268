/**
 * Modules that people learn from, and the facts that they did.
 *
 * <p><b>Module</b>: lessons and questions under one slug; published wording is frozen as an
 * <b>edition</b>, which facts name. <b>Knowledge check</b>: the items asked before, asked again
 * after, so that learning can be measured on the same people and items. <b>Attempt</b>: answers
 * given once and marked. <b>Completion</b>: the fact that a person passed a version of a module,
 * with their <b>standings</b> of that day; append-only. <b>Certificate</b>: a completion on paper,
 * with a code that anyone can check.
 *
 * <p>Publishes {@code ModuleCompleted} and {@code CompletionsImported}, and answers for {@code
 * ModuleTitles}. Uses people; pushes documents to search; shows what the library lets stand in a
 * lesson.
 */
@BoundedContext(
    name = "training",
    publishes = "org.pdu.training",
    uses = {"people", "search", "library"})
@NullMarked
package org.pdu.training;

import org.jspecify.annotations.NullMarked;
import org.pdu.platform.BoundedContext;
