package vn.caurong.ui.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The catalogue: all {@code messages/<module>_<language>.properties} together. An apostrophe is
 * just an apostrophe, whether or not a text has arguments.
 */
@Component("messageSource")
class Words extends AbstractMessageSource {
    private static final String COUNTING = ",choice,";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = resolveCodeWithoutArguments(code, locale);
        return text == null ? null : new MessageFormat(text.replace("'", "''"), locale);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return all(locale.getLanguage()).get(code);
    }

    /** A sentence that counts takes its numbers also where they were kept as text, as in notices and cookies. */
    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] values, @Nullable Locale locale) {
        if (code == null || values == null || locale == null || !counts(code, locale)) {
            return super.getMessageInternal(code, values, locale);
        }
        Object[] taken = Arrays.stream(values).map(Words::number).toArray();
        return super.getMessageInternal(code, taken, locale);
    }

    private boolean counts(String code, Locale locale) {
        return all(locale.getLanguage()).getOrDefault(code, "").contains(COUNTING);
    }

    private static Object number(Object value) {
        return value instanceof String text && NUMBER.matcher(text).matches() ? Long.valueOf(text) : value;
    }

    Map<String, String> all(String language) {
        return read.computeIfAbsent("en".equals(language) ? language : "vi", Words::read);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                Properties properties = new Properties();
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(in);
                }
                properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
