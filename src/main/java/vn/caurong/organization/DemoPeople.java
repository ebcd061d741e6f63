package vn.caurong.organization;

import java.util.Map;
import java.util.UUID;

/** The people of the demo city, for modules that put something to them; a bean only in the demo. */
public interface DemoPeople {
    /** Person by the key of their post, which is also their sign-in name: {@code stttt.vanthu}. */
    Map<String, UUID> byKey();
}
