/** Model files: manifest, checksum, version, loading and packing. */
@NullMarked
package io.github.sambandh.model;

import org.jspecify.annotations.NullMarked;
