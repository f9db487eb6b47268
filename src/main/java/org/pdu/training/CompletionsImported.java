package org.pdu.training;

import java.util.List;

/** Many completions at once, to be counted in one go. */
public record CompletionsImported(List<ModuleCompleted> completions) {}
