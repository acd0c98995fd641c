/** Groups mentions of the same thing into entities. */
@NullMarked
package io.github.sambandh.coreference;

import org.jspecify.annotations.NullMarked;
