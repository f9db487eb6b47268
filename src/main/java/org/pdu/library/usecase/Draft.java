package org.pdu.library.usecase;

import java.util.Optional;
import org.pdu.library.model.Words;

/**
 * What somebody has written.
 *
 * @param type in lower camel case
 * @param experience whether it carries somebody's experience; what is invented carries nobody's
 * @param easyReadOf the slug of what this says in easy words
 */
public record Draft(String type, Words words, boolean experience, Optional<String> easyReadOf) {}
