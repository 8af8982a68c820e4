package standpoint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package map of CONTRIBUTING.md, checked. Read the table from top to bottom: it is the data flow. */
class ArchitectureTest {

    /** Who may know whom. A step knows the model and no other step. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("collect", List.of("model")),
            Map.entry("discern", List.of("model")),
            Map.entry("edit", List.of("model")),
            Map.entry("reword", List.of("model")),
            Map.entry("issue", List.of("model")),
            Map.entry("keep", List.of("model")),
            Map.entry("produce", List.of("model", "collect", "discern", "edit", "reword", "issue", "keep")),
            Map.entry("schedule", List.of("model", "produce")),
            Map.entry("configure", List.of("model", "collect", "reword", "issue", "keep")),
            Map.entry("terminal", List.of("model", "configure", "produce", "schedule", "keep")));

    /** Who may touch which library; every other package does not know that it exists. */
    private static final Map<String, List<String>> OWNERS = Map.ofEntries(
            Map.entry("com.rometools..", List.of("collect")),
            Map.entry("org.jsoup..", List.of("collect")),
            Map.entry("okhttp3..", List.of("collect")),
            Map.entry("org.brotli..", List.of("collect.web")),
            Map.entry("crawlercommons..", List.of("collect.web")),
            Map.entry("ai.onnxruntime..", List.of("discern.encode")),
            Map.entry("opennlp..", List.of("discern.language", "discern.topic")),
            Map.entry("freemarker..", List.of("issue")),
            Map.entry("com.openhtmltopdf..", List.of("issue.pdf")),
            Map.entry("org.apache.pdfbox..", List.of("issue.pdf")),
            Map.entry("org.bouncycastle..", List.of("issue.pdf")),
            Map.entry("jakarta.mail..", List.of("issue.mail")),
            Map.entry("org.jdbi..", List.of("keep")),
            Map.entry("org.flywaydb..", List.of("keep")),
            Map.entry("com.zaxxer.hikari..", List.of("keep")),
            Map.entry("org.quartz..", List.of("schedule")),
            Map.entry("com.networknt..", List.of("configure")),
            Map.entry("com.fasterxml.jackson..", List.of("collect", "configure", "keep", "reword", "terminal")),
            Map.entry("picocli..", List.of("terminal")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("standpoint");

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_what_the_table_allows() {
        return MAY_USE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var allowed = new ArrayList<>(List.of("standpoint." + entry.getKey() + ".."));
                    entry.getValue().forEach(name -> allowed.add("standpoint." + name + ".."));
                    noClasses()
                            .that()
                            .resideInAPackage("standpoint." + entry.getKey() + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage("standpoint..")
                                    .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                            .check(CODE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_library_stays_with_its_owners() {
        return OWNERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var owners = entry.getValue().stream()
                            .map(name -> "standpoint." + name + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(owners)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .check(CODE);
                }));
    }

    @Test
    void only_the_terminal_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("standpoint", "standpoint.terminal..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CODE);
    }

    @Test
    void only_main_reads_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("standpoint")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CODE);
    }

    @Test
    void no_package_is_part_of_a_cycle() {
        slices().matching("standpoint.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void no_name_hides_its_purpose() {
        for (String suffix : List.of("Manager", "Helper", "Util", "Utils", "Impl", "Processor", "Data", "Info"))
            noClasses().should().haveSimpleNameEndingWith(suffix).check(CODE);
    }
}
