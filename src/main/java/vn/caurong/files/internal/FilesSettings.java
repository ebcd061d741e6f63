package vn.caurong.files.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation may set about files.
 *
 * @param maxSize largest file taken in
 * @param virusScanner {@code host:port} of a clamd, null for none
 */
@ConfigurationProperties("caurong.files")
record FilesSettings(
        @DefaultValue("50MB") DataSize maxSize, @Nullable String virusScanner) {}
