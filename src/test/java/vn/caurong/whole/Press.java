package vn.caurong.whole;

import java.util.function.Supplier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a button sends. */
record Press(Supplier<MvcTestResult> send) {}
