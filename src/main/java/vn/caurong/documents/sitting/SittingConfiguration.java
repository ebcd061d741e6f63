package vn.caurong.documents.sitting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.TakingUp;

/** Where the work list leads to signing many. */
@Configuration(proxyBeanMethods = false)
class SittingConfiguration {
    @Bean
    TakingUp signingMany() {
        return new TakingUp(
                "outgoing", Duty.SIGN, "/documents/sittings", "signature", "sitting.begin", "sitting.begin.picked");
    }
}
