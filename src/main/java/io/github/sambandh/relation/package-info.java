/** Finds typed relations between entities. */
@NullMarked
package io.github.sambandh.relation;

import org.jspecify.annotations.NullMarked;
