/** Platform: typed settings, read once from the environment. */
@NullMarked
package org.pdu.platform.config;

import org.jspecify.annotations.NullMarked;
