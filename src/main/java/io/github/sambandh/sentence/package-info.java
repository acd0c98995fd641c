/** Splits text into sentences. */
@NullMarked
package io.github.sambandh.sentence;

import org.jspecify.annotations.NullMarked;
