/** Gives entities their Latin-script names. */
@NullMarked
package io.github.sambandh.naming;

import org.jspecify.annotations.NullMarked;
