package vn.caurong.organization.sheets;

import java.util.List;

/**
 * What entering a table did, or would do.
 *
 * @param fresh rows that are new
 * @param there rows that stood there already
 */
record Outcome(int fresh, int there, List<Fault> faults) {}
