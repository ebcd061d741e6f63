package vn.caurong.calendar.city;

import java.time.Instant;
import java.util.function.Consumer;
import vn.caurong.kernel.Preparation;

/** Something that happened at an hour. */
record StoryAct(Instant hour, Consumer<Preparation.Memory> doing) {}
