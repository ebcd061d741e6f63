package vn.caurong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caurong.kernel.Permission;

/** House rules that a machine can check; each says why. */
@AnalyzeClasses(packages = "vn.caurong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final String TEMPLATE = "Jte\\w+Generated";

    @ArchTest
    static final ArchRule namesSayWhatATypeDoes = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such names gather whatever has no place; name the thing or the act");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("vn.caurong.kernel..")
            .should()
            .callMethodWhere(describe("read the machine's clock", ArchitectureTests::readsTheMachinesClock))
            .orShould()
            .callConstructor(Date.class)
            .because("tests, the demo and deadlines set the time: take the Clock bean");

    @ArchTest
    static final ArchRule queriesGiveTheirConnectionBack = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("an unclosed stream keeps its connection for ever: use list()");

    @ArchTest
    static final ArchRule dependenciesAreConstructorParameters = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("what a class needs is seen in its constructor")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingStartsInPostConstruct = noMethods()
            .should()
            .beAnnotatedWith("jakarta.annotation.PostConstruct")
            .because("work at start is an Preparation or a lifecycle, in a known order")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule handlersDeclareWhoMay = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Permission.class)
            .because("the permission matrix is printed from these; a forgotten one would be open")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule internalsStayInside = classes()
            .that()
            .resideInAPackage("..internal..")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .haveNameMatching(".*\\.(\\w+(Page|Row|Form|Line)|Page|" + TEMPLATE + ")")
            .because("only templates need public types inside a module: records named for what they show")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatIsShownIsARecord = classes()
            .that()
            .resideInAPackage("..internal..")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .and()
            .haveNameNotMatching(".*\\." + TEMPLATE)
            .should()
            .beRecords()
            .because("a page is shown what it is given and decides nothing")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule failuresAreNamed = noClasses()
            .should()
            .callConstructorWhere(describe("make a bare exception", ArchitectureTests::isBareException))
            .because("an exception names the rule it guards; expected refusals are RefusalException");

    @ArchTest
    static final ArchRule rowsAreReadAndSavedExplicitly = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence.."))
            .because("data access is JdbcClient: no lazy proxies");

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        if (!(access instanceof JavaCall<?> call)) {
            return false;
        }
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean takesClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && name.equals("now") && !takesClock)
                || (owner.equals("java.time.Clock") && name.startsWith("system"))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static boolean isBareException(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean ofSuperclass = access.getOriginOwner().getRawSuperclass().stream()
                .anyMatch(parent -> parent.getName().equals(owner));
        return !ofSuperclass
                && (owner.equals("java.lang.RuntimeException")
                        || owner.equals("java.lang.Exception")
                        || owner.equals("java.lang.Error"));
    }
}
