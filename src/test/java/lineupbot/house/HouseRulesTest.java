package lineupbot.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What keeps the house in order. */
class HouseRulesTest {
    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("lineupbot");

    @Test
    void theEngineKnowsNeitherTelegramNorSqlNorTheLineup() {
        noClasses().that().resideInAPackage("lineupbot.chat..").should().dependOnClassesThat()
                .resideInAnyPackage("org.telegram..", "okhttp3..", "org.jdbi..", "java.sql..", "lineupbot.lineup..",
                        "lineupbot.telegram..", "lineupbot.terminal..", "lineupbot.store..")
                .check(house);
    }

    @Test
    void telegramIsInOnePackage() {
        noClasses().that().resideOutsideOfPackage("lineupbot.telegram..").should().dependOnClassesThat()
                .resideInAnyPackage("org.telegram..").check(house);
    }

    @Test
    void picturesAreMadeOfFactsAlone() {
        noClasses().that().resideInAPackage("lineupbot.picture..").should().dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "lineupbot.store..", "lineupbot.telegram..",
                        "lineupbot.terminal..")
                .check(house);
    }

    @Test
    void onlyPicturesLoadAwt() {
        noClasses().that().resideOutsideOfPackage("lineupbot.picture..").should().dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "org.jfree..", "com.github.weisj..").check(house);
    }

    @Test
    void onlyTelegramAndFeedsGoOut() {
        noClasses().that().resideOutsideOfPackages("lineupbot.telegram..", "lineupbot.feeds..").should()
                .dependOnClassesThat().resideInAnyPackage("okhttp3..").check(house);
    }

    @Test
    void commandsAndWhatTheyShowKnowNoSql() {
        noClasses().that().haveSimpleNameEndingWith("Command").or().haveSimpleNameEndingWith("Card").or()
                .haveSimpleNameEndingWith("List").or().haveSimpleNameEndingWith("Lines").should().dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..").check(house);
    }

    @Test
    void commandsReplyAndNeverSend() {
        noClasses().that().haveSimpleNameEndingWith("Command").should().dependOnClassesThat()
                .resideInAnyPackage("lineupbot.telegram..", "lineupbot.terminal..").check(house);
    }

    @Test
    void nobodySleepsOrReadsTheClockBehindOurBack() {
        noClasses().that(not(simpleNameEndingWith("Pause"))).and().resideOutsideOfPackage("lineupbot.telegram..")
                .should().callMethod(Thread.class, "sleep", long.class).check(house);
    }

    @Test
    void packagesFormNoRings() {
        slices().matching("lineupbot.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void valuesDoNotChange() {
        classes().that().areRecords().should().haveOnlyFinalFields().check(house);
    }
}
