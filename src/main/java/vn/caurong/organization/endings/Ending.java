package vn.caurong.organization.endings;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit or agency ends.
 *
 * @param kind MERGED, SPLIT or DISSOLVED
 * @param day first day without it
 */
public record Ending(UUID id, UUID unit, String kind, LocalDate day, String basis) {}
