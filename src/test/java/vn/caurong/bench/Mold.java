package vn.caurong.bench;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * A subject of the model agency that the services made, for others to be cast from.
 *
 * @param plan table of the planned ones: where, when, which words
 * @param stage those of the plan that are cast from it
 * @param at when it began; times of its rows are moved by as much
 * @param words what stands in it, with the column of the plan that stands in the others
 */
record Mold(String plan, int stage, UUID id, OffsetDateTime at, Map<String, String> words) {}
