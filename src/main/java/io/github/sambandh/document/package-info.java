/**
 * The immutable document: text, sentences, tokens, mentions, entities and relations, each checked
 * on construction.
 */
@NullMarked
package io.github.sambandh.document;

import org.jspecify.annotations.NullMarked;
