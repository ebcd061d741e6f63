package vn.caurong.files;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the library that makes pages tells of its work goes to the log for those who look for it,
 * never to the console; its warnings stay warnings.
 */
final class PrinterLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterLog.class);

    private PrinterLog() {}

    /** Before the first page is made; once more changes nothing. */
    static void route() {
        XRLog.setLoggerImpl(new PrinterLog());
    }

    @Override
    public void log(String where, Level level, String words) {
        LOG.atLevel(of(level)).log("{}: {}", where, words);
    }

    @Override
    public void log(String where, Level level, String words, Throwable cause) {
        LOG.atLevel(of(level)).setCause(cause).log("{}: {}", where, words);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // levels are set where all others are
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isEnabledForLevel(of(diagnostic.getLevel()));
    }

    private static org.slf4j.event.Level of(Level level) {
        return level.intValue() >= Level.WARNING.intValue() ? org.slf4j.event.Level.WARN : org.slf4j.event.Level.DEBUG;
    }
}
