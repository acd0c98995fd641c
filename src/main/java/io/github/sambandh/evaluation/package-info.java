/** Scores a system against annotated data. */
@NullMarked
package io.github.sambandh.evaluation;

import org.jspecify.annotations.NullMarked;
