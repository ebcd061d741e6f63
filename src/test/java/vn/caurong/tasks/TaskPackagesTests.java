package vn.caurong.tasks;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each package of the module is one idea, and they stand on each other in one direction. */
@AnalyzeClasses(packages = "vn.caurong.tasks", importOptions = ImportOption.DoNotIncludeTests.class)
class TaskPackagesTests {
    @ArchTest
    static final ArchRule noCycles = slices().matching("vn.caurong.tasks.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs what needs it is half of an idea");
}
