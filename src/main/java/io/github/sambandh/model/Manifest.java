package io.github.sambandh.model;

import java.util.Map;

/** STAND-IN, to be replaced by the engine: what a model says about itself. */
public record Manifest(String name, String task, String version, Map<String, String> fields) {}
