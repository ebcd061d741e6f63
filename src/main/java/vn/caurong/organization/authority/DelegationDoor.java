package vn.caurong.organization.authority;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.ui.Navigation.AccountDoor;

/** The way from one's own page to the work one has handed on. */
@Configuration(proxyBeanMethods = false)
class DelegationDoor {
    @Bean
    static AccountDoor ownDelegations() {
        return new AccountDoor("organization.delegations", "/account/delegations");
    }
}
