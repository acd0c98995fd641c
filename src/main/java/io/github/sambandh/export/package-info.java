/** Writes documents in formats other programs read. */
@NullMarked
package io.github.sambandh.export;

import org.jspecify.annotations.NullMarked;
