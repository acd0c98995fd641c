/** Readers of annotated data. */
@NullMarked
package io.github.sambandh.corpus;

import org.jspecify.annotations.NullMarked;
