package vn.caurong.calendar.freebusy;

import java.util.UUID;
import vn.caurong.calendar.resources.Stretch;

/** Somebody is taken then; by what is not said. */
record Busy(UUID person, Stretch during) {}
