package vn.caurong.ui.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Shows templates: the view {@code worklist/internal/home} is {@code
 * src/main/jte/worklist/internal/home.jte}, compiled into the package of its module.
 */
@Configuration(proxyBeanMethods = false)
class JteViews {
    private static final String BASE = "vn.caurong";

    @Bean
    TemplateEngine templates() {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, BASE);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver jteViewResolver(TemplateEngine templates) {
        return (name, locale) -> {
            String file = name + ".jte";
            return templates.hasTemplate(file) ? new JteView(templates, file) : null;
        };
    }

    private record JteView(TemplateEngine templates, String file) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            Utf8ByteOutput page = new Utf8ByteOutput();
            @SuppressWarnings("unchecked")
            Map<String, Object> values = model == null ? Map.of() : (Map<String, Object>) model;
            templates.render(file, values, page);
            response.setContentType(getContentType());
            response.setCharacterEncoding("UTF-8");
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
