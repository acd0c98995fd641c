/**
 * Sambandh reads Hindi news and returns its people, places and organisations and the typed
 * relations between them. {@link io.github.sambandh.Sambandh} is the front door.
 *
 * <p>Text flows one way, each stage a pure function from an immutable document to a richer one:
 * {@code text → sentence → token → entity → coreference → relation → naming → export}.
 */
@NullMarked
package io.github.sambandh;

import org.jspecify.annotations.NullMarked;
