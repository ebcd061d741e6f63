package vn.caurong.tasks.urging;

import java.time.Instant;

/**
 * A step of the ladder that a task has reached.
 *
 * @param since when; who was told anything of it from then on knows
 */
record Reached(String step, Instant since) {}
