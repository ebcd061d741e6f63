package vn.caurong.tasks.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.sheets.Fault;

/**
 * A table that was brought in.
 *
 * @param given how many tasks were given, null until then
 * @param refused rows that were not given, empty until then
 */
record EntryRow(UUID id, String fileName, @Nullable Integer given, List<Fault> refused) {}
