/** Hashed linear models: the arithmetic that recogniser and relation extractor share. */
@NullMarked
package io.github.sambandh.linear;

import org.jspecify.annotations.NullMarked;
