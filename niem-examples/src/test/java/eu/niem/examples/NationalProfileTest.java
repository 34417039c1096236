package eu.niem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.examples.national.InventedStudy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalProfileTest {
    @TempDir
    private Path folder;

    @Test
    void printsWhatIsAskedOfACountryAndThatItIsInvented() throws Exception {
        String printed = Printed.by(() -> NationalProfile.main(new String[] {folder.toString()}));
        assertThat(printed)
                .startsWith(InventedStudy.LABEL)
                .contains(
                        "505 questions were asked of XB",
                        "Agreement of first coder (invented), second coder (invented): ",
                        "Ranking: Overall, 2021",
                        "Profile: Country B (invented), 2021",
                        "Shortfalls: ",
                        "Priorities to the standard: overall, XB, 2021",
                        "Promising practices, 2021",
                        "Peers who reach the best, XB, 2021",
                        "Interlinkages: ",
                        "Instrument and policy from 2019 to 2021",
                        "Means over areas: overall",
                        "Change from 2019 to 2021",
                        "Act on residence, amended (invented)",
                        "Recommendations from 2019 to 2021",
                        "From paper to practice: ",
                        "Law is ahead of practice by more than 20.0 points in: [health, housing, ",
                        "Outcomes: ",
                        "Availability index: ");
        assertThat(folder.resolve("paper-to-practice.csv"))
                .content()
                .startsWith("NODE,REF_AREA,TIME_PERIOD,GROUP,LAW,POLICY,PRACTICE,");
        assertThat(folder.resolve("availability-index.csv")).content().contains("overall,XD,2021,");
    }
}
