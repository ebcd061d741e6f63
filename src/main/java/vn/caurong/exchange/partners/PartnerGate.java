package vn.caurong.exchange.partners;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.kernel.Refusal;

/** Asks a partner for its key before a byte of what it sends is read. */
@Component
class PartnerGate extends OncePerRequestFilter {
    static final String PARTNER = Partner.class.getName();

    private static final String PATH = "/exchange/";

    private final Partners partners;
    private final Pace pace;
    private final Answers answers;
    private final JsonMapper json;

    /** Filters are made with the web server, before the database need be there. */
    PartnerGate(@Lazy Partners partners, Pace pace, Answers answers, JsonMapper json) {
        this.partners = partners;
        this.pace = pace;
        this.answers = answers;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Partner> partner = known(request);
        if (partner.isEmpty()) {
            refuse(response, ErrorCode.WRONG_KEY, "exchange.key");
        } else if (!pace.mayCall(partner.get())) {
            refuse(response, ErrorCode.BUSY, "exchange.busy");
        } else {
            request.setAttribute(PARTNER, partner.get());
            chain.doFilter(request, response);
        }
    }

    private Optional<Partner> known(HttpServletRequest request) {
        String system = request.getHeader("X-SystemId");
        String secret = request.getHeader("X-SecretKey");
        return system == null || secret == null ? Optional.empty() : partners.known(system, secret);
    }

    private void refuse(HttpServletResponse response, ErrorCode code, String key) throws IOException {
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        if (code == ErrorCode.BUSY) {
            response.setHeader("Retry-After", "60");
        }
        response.getOutputStream().write(json.writeValueAsBytes(answers.refused(code, Refusal.of(key))));
    }
}
