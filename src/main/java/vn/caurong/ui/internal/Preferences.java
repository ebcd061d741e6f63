package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.caurong.kernel.Permission;

/** Language and light or dark, kept by the browser; needs no sign-in. */
@Controller
class Preferences {
    static final String THEME = "theme";
    private static final String LANGUAGE = "language";

    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver byCookie = new CookieLocaleResolver(LANGUAGE);
        byCookie.setDefaultLocale(Locale.of("vi"));
        return byCookie;
    }

    @Permission(value = "ui.prefer", open = true)
    @PostMapping("/preferences")
    String prefer(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        keep(response, LANGUAGE, language, List.of("vi", "en"));
        keep(response, THEME, theme, List.of("auto", "light", "dark"));
        boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return "redirect:" + (ours ? back : "/");
    }

    private static void keep(
            HttpServletResponse response,
            String name,
            @Nullable String value,
            List<String> allowed) {
        if (value != null && allowed.contains(value)) {
            ResponseCookie cookie =
                    ResponseCookie.from(name, value)
                            .path("/")
                            .sameSite("Lax")
                            .maxAge(Duration.ofDays(365))
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
