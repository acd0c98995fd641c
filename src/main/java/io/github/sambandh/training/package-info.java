/** Trains the models that ship. */
@NullMarked
package io.github.sambandh.training;

import org.jspecify.annotations.NullMarked;
