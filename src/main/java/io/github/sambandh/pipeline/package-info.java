/** Stages and their order: each stage turns a document into a richer one. */
@NullMarked
package io.github.sambandh.pipeline;

import org.jspecify.annotations.NullMarked;
