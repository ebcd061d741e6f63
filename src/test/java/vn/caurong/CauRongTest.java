package vn.caurong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import vn.caurong.identity.TestSignIn;

/**
 * A test against the whole program on a real PostgreSQL. All such tests share one context and one
 * database, so each makes the agencies, people and documents it needs, in any order. Constructor
 * parameters are beans; {@code MockMvcTester} is one of them.
 *
 * <p>Do not add properties, profiles or mock beans to a test class: each would start a context of
 * its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CauRong.class,
        properties = {
            "caurong.demo=false",
            "caurong.data=target/test-data-${caurong.test-process:1}",
            "spring.test.print-condition-evaluation-report=false"
        })
@AutoConfigureMockMvc
@Import({StatementCount.class, TestSignIn.class})
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface CauRongTest {}
