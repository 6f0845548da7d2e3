package dev.switchboard.expertise;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * What whoever answers should know (OD-13, OD-14).
 *
 * @param name of the expertise; case and white space do not count when it is compared
 * @param minimumLevel from 1, that is: to hold it is enough, to 5
 * @param required whether only those who hold it at that level may answer; otherwise somebody without it beats nobody
 */
public record WantedExpertise(String name, int minimumLevel, boolean required) {

    public WantedExpertise {
        name = Expertise.name(name);
        Level.checked(minimumLevel);
    }

    /** Preferred, at any level. */
    public static WantedExpertise of(String name) {
        return new WantedExpertise(name, Level.LOWEST, false);
    }

    /** At this level at least. */
    public WantedExpertise atLevel(int level) {
        return new WantedExpertise(name, level, required);
    }

    /** Whoever lacks it is not asked. */
    public WantedExpertise asRequired() {
        return new WantedExpertise(name, minimumLevel, true);
    }

    /** Wanted by both: as much as the one that wants more. */
    public WantedExpertise and(WantedExpertise other) {
        return new WantedExpertise(name, Math.max(minimumLevel, other.minimumLevel), required || other.required);
    }

    /** Each expertise once, in their order; of one that is wanted twice, as much as the one that wants more. */
    public static List<WantedExpertise> united(List<WantedExpertise> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var byKey = new LinkedHashMap<String, WantedExpertise>();
        wanted.forEach(one -> byKey.merge(one.key(), one, WantedExpertise::and));
        return List.copyOf(byKey.values());
    }

    /** What the name is compared by. */
    public String key() {
        return Expertise.keyOf(name);
    }

    /** Whether to hold it at any level is enough, and to lack it is no obstacle. */
    public boolean isPlain() {
        return minimumLevel == Level.LOWEST && !required;
    }

    @Override
    public String toString() {
        return (required ? "required " : "")
                + name
                + (minimumLevel == Level.LOWEST ? "" : " from level " + minimumLevel);
    }
}
