/** Readers of annotated data, and what checks and counts it. */
@NullMarked
package io.github.sambandh.corpus;

import org.jspecify.annotations.NullMarked;
