package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Language, light or dark and keys, kept by the browser; needs no sign-in. */
@Controller
class Preferences {
    static final String THEME = "theme";
    static final String KEYS = "keys";
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
            @RequestParam Map<String, String> chosen,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        keep(response, LANGUAGE, chosen.get(LANGUAGE), List.of("vi", "en"));
        keep(response, THEME, chosen.get(THEME), List.of("auto", "light", "dark"));
        keep(response, KEYS, chosen.get(KEYS), List.of("on", "off"));
        boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return "redirect:" + (ours ? back : "/");
    }

    private static void keep(HttpServletResponse response, String name, @Nullable String value, List<String> allowed) {
        if (value != null && allowed.contains(value)) {
            ResponseCookie cookie = ResponseCookie.from(name, value)
                    .path("/")
                    .sameSite("Lax")
                    .maxAge(Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
