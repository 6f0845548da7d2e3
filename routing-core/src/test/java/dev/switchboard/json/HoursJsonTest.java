package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.expertise.Expertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working hours in the policy document")
class HoursJsonTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final Hours OFFICE = Hours.in("Europe/Berlin")
            .withWeekly(DayOfWeek.MONDAY, "09:00-12:00", "13:00-17:30")
            .withHolidays(CHRISTMAS)
            .withException(CHRISTMAS.minusDays(1), "09:00-12:00")
            .withException(CHRISTMAS.plusDays(6));

    private static Policy policy(Hours ofPersona, Hours ofExpertise) {
        return Policy.builder()
                .personas(Persona.named("HR").ownedBy("olga@acme.example").hours(ofPersona))
                .expertise(Expertise.named("Law").withHours(ofExpertise))
                .build();
    }

    @Test
    @DisplayName("are read, of a persona and of an expertise")
    void areRead() {
        var policy = PolicyJson.read("""
                {"personas": [ {"id": "HR", "owner": "olga@acme.example", "hours": {"zone": "Europe/Berlin",
                    "weekly": {"MONDAY": ["13:00-17:30", "09:00-12:00"], "TUESDAY": []}, "holidays": ["2026-12-25", "2026-12-25"],
                    "exceptions": {"2026-12-24": ["09:00-12:00"], "2026-12-31": []} } } ],
                "expertise": [ {"name": "Law", "hours": {"zone": " UTC"}} ] }
                """);

        assertThat(policy).isEqualTo(policy(OFFICE, Hours.in("UTC")));
    }

    @Test
    @DisplayName("are written without what is closed anyway, and read back the same")
    void areWritten() {
        var policy = policy(OFFICE, Hours.in("UTC"));

        var written = PublishedSchema.JSON.readTree(PolicyJson.write(policy));

        assertThat(written.at("/personas/0/hours")).isEqualTo(PublishedSchema.JSON.readTree("""
                {"zone": "Europe/Berlin", "weekly": {"MONDAY": ["09:00-12:00", "13:00-17:30"]}, "holidays": ["2026-12-25"],
                    "exceptions": {"2026-12-24": ["09:00-12:00"], "2026-12-31": []} }
                """));
        assertThat(written.at("/expertise/0/hours")).isEqualTo(PublishedSchema.JSON.readTree("{\"zone\": \"UTC\"}"));
        assertThat(PolicyJson.read(written.toString())).isEqualTo(policy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "hours": "9-5"                                              | WRONG_TYPE /personas/0/hours 3:10
            "hours": {}                                                 | MISSING_FIELD /personas/0/hours/zone 3:10
            "hours": {"zone": 1}                                        | WRONG_TYPE /personas/0/hours/zone 3:19
            "hours": {"zone": " "}                                      | BLANK /personas/0/hours/zone 3:19
            "hours": {"zone": "Berlin/Europe"}                          | INVALID_VALUE /personas/0/hours/zone 3:19
            "hours": {"zone": "UTC", "weeks": {}}                       | UNKNOWN_FIELD /personas/0/hours/weeks 3:26
            "hours": {"zone": "UTC", "weekly": []}                      | WRONG_TYPE /personas/0/hours/weekly 3:36
            "hours": {"zone": "UTC", "weekly": {"Monday": []}}          | UNKNOWN_FIELD /personas/0/hours/weekly/Monday 3:37
            "hours": {"zone": "UTC", "weekly": {"MONDAY": "9"}}         | WRONG_TYPE /personas/0/hours/weekly/MONDAY 3:47
            "hours": {"weekly": {"FRIDAY": ["08:00-09:00", "22:00-06:00", "x"]}} | MISSING_FIELD /personas/0/hours/zone 3:10; INVALID_VALUE /personas/0/hours/weekly/FRIDAY/1 3:48; INVALID_VALUE /personas/0/hours/weekly/FRIDAY/2 3:63
            "hours": {"zone": "UTC", "weekly": {"SUNDAY": ["08:00-10:00", "09:00-11:00"]}} | INVALID_VALUE /personas/0/hours/weekly/SUNDAY 3:47
            "hours": {"zone": "UTC", "weekly": {"SUNDAY": ["09:00-12:00", "11:00-13:00", "x"]}} | INVALID_VALUE /personas/0/hours/weekly/SUNDAY 3:47; INVALID_VALUE /personas/0/hours/weekly/SUNDAY/2 3:78
            "hours": {"zone": "UTC", "weekly": {"SUNDAY": ["x", "09:00-12:00", "y"]}} | INVALID_VALUE /personas/0/hours/weekly/SUNDAY/0 3:48; INVALID_VALUE /personas/0/hours/weekly/SUNDAY/2 3:68
            "hours": {"zone": "UTC", "holidays": ["2026-12-24"], "exceptions": {"2026-12-24": ["1"]}} | INVALID_VALUE /personas/0/hours/exceptions/2026-12-24 3:83; INVALID_VALUE /personas/0/hours/exceptions/2026-12-24/0 3:84
            "hours": {"zone": "UTC", "holidays": "2026-12-25"}          | WRONG_TYPE /personas/0/hours/holidays 3:38
            "hours": {"zone": "UTC", "holidays": ["2026-02-29", 1, "25.12."]} | INVALID_VALUE /personas/0/hours/holidays/0 3:39; WRONG_TYPE /personas/0/hours/holidays/1 3:53; INVALID_VALUE /personas/0/hours/holidays/2 3:56
            "hours": {"zone": "UTC", "exceptions": []}                  | WRONG_TYPE /personas/0/hours/exceptions 3:40
            "hours": {"zone": "UTC", "exceptions": {"24.12.": []}}      | INVALID_VALUE /personas/0/hours/exceptions/24.12. 3:41
            "hours": {"zone": "UTC", "exceptions": {"2026-12-24": 5}}   | WRONG_TYPE /personas/0/hours/exceptions/2026-12-24 3:55
            "hours": {"zone": "UTC", "exceptions": {"2026-12-24": ["1"]}} | INVALID_VALUE /personas/0/hours/exceptions/2026-12-24/0 3:56
            "hours": {"zone": "UTC", "exceptions": {"2026-12-24": [], "2026-12-24": []}} | DUPLICATE_FIELD /personas/0/hours/exceptions/2026-12-24 3:59
            "hours": {"exceptions": {"2026-12-24": [], "2026-12-25": []}, "holidays": ["2026-12-25"], "zone": "Z"} | INVALID_VALUE /personas/0/hours/exceptions/2026-12-25 3:58
            """)
    @DisplayName("have every problem reported at its place")
    void haveTheirProblemsReported(String fields, String expected) {
        assertThat(Documents.places(Documents.withFields(fields))).containsExactly(expected.split("; "));
    }

    @Test
    @DisplayName("have every problem of an expertise reported as well, and all at once")
    void haveAllProblemsReportedAtOnce() {
        var json = """
                {"personas": [ {"id": "HR", "owner": "o@x"} ],
                "expertise": [ {"name": "", "hours": {"zone": "Mars/Base",
                  "weekly": {"MONDAY": ["9-5"], "MODNAY": []}, "holidays": ["soon"], "exceptions": {"later": [], "2026-12-24": ["x"]} }} ] }
                """;

        assertThat(Documents.places(json))
                .containsExactly(
                        "EXPERTISE_NAME_REQUIRED /expertise/0/name 2:25",
                        "INVALID_VALUE /expertise/0/hours/zone 2:47",
                        "INVALID_VALUE /expertise/0/hours/weekly/MONDAY/0 3:25",
                        "UNKNOWN_FIELD /expertise/0/hours/weekly/MODNAY 3:33",
                        "INVALID_VALUE /expertise/0/hours/holidays/0 3:61",
                        "INVALID_VALUE /expertise/0/hours/exceptions/later 3:85",
                        "INVALID_VALUE /expertise/0/hours/exceptions/2026-12-24/0 3:113");
    }

    @Test
    @DisplayName("have at most 10,000 dates")
    void haveNotTooManyDates() {
        var dates = IntStream.rangeClosed(0, 10_000)
                .mapToObj(day -> "\"" + CHRISTMAS.plusDays(day) + "\"")
                .toList();

        var problems =
                Documents.problems(Documents.withFields("\"hours\": {\"zone\": \"UTC\", \"holidays\": " + dates + "}"));

        assertThat(problems)
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("10001 holidays");
    }

    @Test
    @DisplayName("differ by zone, day and date, and a difference applied gives the others")
    void differByDayAndDate() {
        var before = policy(OFFICE, Hours.in("UTC"));
        var after = policy(
                OFFICE.withWeekly(DayOfWeek.MONDAY, "09:00-12:00").withHolidays(CHRISTMAS, CHRISTMAS.plusDays(1)),
                Hours.in("Europe/Berlin").withException(CHRISTMAS));

        var difference = PolicyDifference.between(before, after);

        assertThat(difference.applyTo(before)).isEqualTo(after);
        assertThat(difference.changes())
                .extracting(PolicyChange::toString)
                .containsExactly(
                        "HR: setting hours changed: weekly added MONDAY 09:00-12:00, removed MONDAY 09:00-12:00 and 13:00-17:30;"
                                + " holidays added 2026-12-26",
                        "expertise \"Law\" changed: zone \"UTC\" → \"Europe/Berlin\"; exceptions added 2026-12-25 closed");
    }
}
