package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.floor.CommonsCsvFloor;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.peer.FastCsvPeer;
import dev.switchboard.csv.CsvSource;
import dev.switchboard.csv.ImportMode;
import dev.switchboard.csv.SpecialistCsv;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Who can load a bulk file. */
public enum BulkLoader {
    /** Every check of the specification, into a policy. */
    SWITCHBOARD("switchboard", BulkLoader::bring, loaded -> users((Policy) loaded)),
    /** Parsed and put in a map, not checked. */
    COMMONS_CSV("commons-csv into a HashMap", CommonsCsvFloor::users, BulkLoader::plain),
    /** Parsed and put in a map, not checked. */
    FAST_CSV("FastCSV into a HashMap", FastCsvPeer::users, BulkLoader::plain);

    private static final String PERSONA = "HR";

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final Function<Path, Object> load;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final Function<Object, Map<String, String>> outline;

    BulkLoader(String title, Function<Path, Object> load, Function<Object, Map<String, String>> outline) {
        this.title = title;
        this.load = load;
        this.outline = outline;
    }

    /** The name to show. */
    public String title() {
        return title;
    }

    /** What the file says, in the contestant's own form. */
    public Object load(Path file) {
        return load.apply(file);
    }

    /** Refuses to go on if anything of the office got lost. */
    public void check(Office office, Path file) {
        var expected = new HashMap<String, String>();
        office.forEachUser(0, expected::put);
        if (!outline.apply(load(file)).equals(expected)) {
            throw new IllegalStateException(this + " does not load what was written");
        }
    }

    private static Policy bring(Path file) {
        var empty = Policy.of(Persona.named(PERSONA).ownedBy("olga@acme.example"));
        return SpecialistCsv.importing(ImportMode.MERGE)
                .into(empty, PERSONA, CsvSource.of(file))
                .result();
    }

    private static Map<String, String> users(Policy policy) {
        var users = new HashMap<String, String>();
        policy.require(PERSONA)
                .specialists()
                .forEach((user, specialist) ->
                        users.put(user.toString(), specialist.email().toString()));
        return users;
    }

    @SuppressWarnings("unchecked") // is what the loader made
    private static Map<String, String> plain(Object loaded) {
        return (Map<String, String>) loaded;
    }
}
