package io.github.sambandh.training;

import java.nio.file.Path;
import java.util.List;

/**
 * STAND-IN, to be replaced by the engine: what to train on.
 *
 * @param train annotated files to learn from
 * @param dev annotated files to choose by; may be empty
 * @param out the directory that gets the model
 * @param seed of every random choice
 * @param epochs passes over the data; 0 lets the trainer choose
 */
public record TrainingRequest(List<Path> train, List<Path> dev, Path out, long seed, int epochs) {}
