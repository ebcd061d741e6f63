package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caurong.ui.Screen;

/** Makes the screen of a request from what other modules contribute. */
@Component
record Screens(Clock clock, MessageSource texts, AssetFiles assets, Visit visit, Contributed contributed) {
    Screen of(HttpServletRequest request) {
        return new RequestScreen(request, RequestContextUtils.getLocale(request), this);
    }

    Sentences words(Locale locale) {
        return new Sentences(texts, locale);
    }

    String asset(String path) {
        return assets.address(path);
    }
}
