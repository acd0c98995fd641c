/** Splits sentences into tokens. */
@NullMarked
package io.github.sambandh.token;

import org.jspecify.annotations.NullMarked;
