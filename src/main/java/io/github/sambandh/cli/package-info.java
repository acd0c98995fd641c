/** The command line. */
@NullMarked
package io.github.sambandh.cli;

import org.jspecify.annotations.NullMarked;
