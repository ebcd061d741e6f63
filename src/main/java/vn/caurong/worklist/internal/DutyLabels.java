package vn.caurong.worklist.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Authorities;
import vn.caurong.worklist.Duty;

/** Duties one may have another do, in the order work goes; signing never is among them. */
@Component
class DutyLabels implements Authorities.Duties {
    @Override
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (Duty duty : Duty.values()) {
            if (duty != Duty.SIGN) {
                labels.put(duty.name(), "worklist.verb." + duty);
            }
        }
        return labels;
    }
}
