/**
 * Spans of text, grapheme boundaries, and normalisation that keeps an alignment to the original.
 */
@NullMarked
package io.github.sambandh.text;

import org.jspecify.annotations.NullMarked;
