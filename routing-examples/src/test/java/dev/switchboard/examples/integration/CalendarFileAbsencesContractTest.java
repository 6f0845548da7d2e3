package dev.switchboard.examples.integration;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AbsenceProvider;
import dev.switchboard.testkit.contract.AbsenceProviderContract;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Calendar files keep the contract of absence providers")
class CalendarFileAbsencesContractTest extends AbsenceProviderContract {
    private final Map<EmailAddress, List<String>> entered = new HashMap<>();

    @TempDir
    Path directory;

    @Override
    protected AbsenceProvider provider() {
        return new CalendarFolder(directory).provider();
    }

    @Override
    protected boolean enter(Absence absence) {
        var events = entered.computeIfAbsent(absence.person(), any -> new ArrayList<>());
        events.add("DTSTART:" + utc(absence.from()) + "\nDTEND:" + utc(absence.until()));
        new CalendarFolder(directory)
                .file(absence.person().key() + ".ics", CalendarFolder.calendar(events.toArray(String[]::new)));
        return true;
    }

    private static String utc(Instant time) {
        return time.toString().replace("-", "").replace(":", "");
    }
}
