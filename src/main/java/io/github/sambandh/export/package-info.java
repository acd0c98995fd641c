/** Writes documents in formats that other programs, and people in a terminal, read. */
@NullMarked
package io.github.sambandh.export;

import org.jspecify.annotations.NullMarked;
