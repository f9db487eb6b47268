/** Training: modules, questions, attempts, completions. */
@NullMarked
package org.pdu.training.model;

import org.jspecify.annotations.NullMarked;
