package vn.caurong.identity.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The outer door: sessions, forged forms, headers. Who may call which handler is said by the
 * handler ({@link vn.caurong.kernel.Permission}) and held by {@link PermissionGate}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionTimes.class)
class SecurityConfiguration {
    static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    /** Called by programs with a key in a header: no foreign page can send it, no cookie counts. */
    private static final String[] OF_PROGRAMS = {"/exchange/**", "/tsa"};

    @Bean
    SecurityFilterChain door(HttpSecurity http, SessionContext context, SessionCsrf csrf) {
        return http.securityContext(security -> security.securityContextRepository(context))
                .csrf(forms -> forms.csrfTokenRepository(csrf).ignoringRequestMatchers(OF_PROGRAMS))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((who, where) -> new AuthorizationDecision(
                                local(where.getRequest().getRemoteAddr())))
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31_536_000));
    }

    /** Metrics are for the machine's own collector. */
    private static boolean local(String address) {
        return address.equals("127.0.0.1") || address.equals("0:0:0:0:0:0:0:1");
    }
}
