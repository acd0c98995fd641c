/** The only importer of Apache OpenNLP: its name finders as mention finders. */
@NullMarked
package io.github.sambandh.opennlp;

import org.jspecify.annotations.NullMarked;
