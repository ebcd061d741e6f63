package vn.caurong.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Browser files under one content hash of them all ({@code /assets/<hash>/tokens.css}), so that
 * they may be kept for a year and still refer to each other; compressed when they were built.
 */
@Configuration(proxyBeanMethods = false)
class AssetFiles implements WebMvcConfigurer {
    private final String version;

    AssetFiles() {
        try {
            Properties built = PropertiesLoaderUtils.loadAllProperties("assets.properties");
            this.version = built.getProperty("version", "none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "/assets/" + version + "/" + path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"))
                .addResolver(new PathResourceResolver());
    }
}
