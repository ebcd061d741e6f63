package vn.caurong.ui.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Turns view names into precompiled templates: {@code worklist/internal/my-work} is {@code
 * src/main/jte/worklist/internal/my-work.jte}. Every template gets {@code screen}; {@code
 * redirect:/address} answers 303, or names the address in a header when a script asked.
 */
@Component
record JteViews(TemplateEngine engine, Screens screens) implements ViewResolver, Ordered {
    @Bean
    static TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caurong");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:")) {
            return new SeeOther(name.substring("redirect:".length()));
        }
        String template = name + ".jte";
        return engine.hasTemplate(template)
                ? (model, request, response) -> show(template, model, request, response)
                : null;
    }

    private void show(
            String template, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> given = new HashMap<>();
        if (model != null) {
            given.putAll(model);
        }
        given.putIfAbsent("screen", screens.of(request));
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, given, page);
        response.setContentType("text/html;charset=UTF-8");
        if (!response.containsHeader("Cache-Control")) { // a page for everybody says itself how long it holds
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static final class SeeOther extends RedirectView {
        SeeOther(String url) {
            super(url, true, false, false);
            setStatusCode(HttpStatus.SEE_OTHER);
        }

        @Override
        protected void sendRedirect(
                HttpServletRequest request, HttpServletResponse response, String targetUrl, boolean http10Compatible)
                throws IOException {
            if (Parts.wanted(request)) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                response.setHeader("HX-Redirect", targetUrl);
            } else {
                super.sendRedirect(request, response, targetUrl, http10Compatible);
            }
        }
    }
}
