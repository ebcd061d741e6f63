package vn.caurong;

import java.nio.file.Path;

/** Folders under target of one process of tests: several run side by side, each with its own. */
public final class TestFolders {
    private static final String PROCESS = System.getProperty("caurong.test-process", "1");

    private TestFolders() {}

    /** Such a folder; what it is for names it. */
    public static Path of(String what) {
        return Path.of("target", what + "-" + PROCESS);
    }
}
