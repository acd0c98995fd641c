/** Finds the mentions of people, places and organisations. */
@NullMarked
package io.github.sambandh.entity;

import org.jspecify.annotations.NullMarked;
