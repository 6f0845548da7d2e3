package dev.switchboard.testkit.scenario;

import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.testkit.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Something that a human with an address does.
 *
 * @param name what stands behind the address
 * @param hasText whether a text stands behind the colon
 * @param known whether somebody with this address can do it; what is wrong is noted
 * @param doing does it
 */
record Deed(String name, boolean hasText, Known known, Doing doing) {

    /** Does it, and gives the name of a result; empty if there is none. */
    @FunctionalInterface
    interface Doing {
        String does(Play play, String email, String text);
    }

    /** Looks whether an address is one of those who can do it. */
    @FunctionalInterface
    interface Known {
        boolean in(Reading reading, Line line, String email);
    }

    /** All that there are, by their names. */
    static final Map<String, Deed> ALL = all();

    private static Map<String, Deed> all() {
        var deeds = new ArrayList<Deed>();
        deeds.add(says(
                "replies",
                (play, email, text) -> play.organisation.reply(email, text).name()));
        deeds.add(says("writes", (play, email, text) -> {
            play.organisation.write(email, text);
            return "";
        }));
        deeds.add(works("joins", Organisation::join));
        deeds.add(works("leaves", (organisation, email) -> organisation.leave(email) ? "DONE" : "UNCHANGED"));
        deeds.add(works("claims", Organisation::claim));
        deeds.add(works("handles", Organisation::handle));
        deeds.add(works("hands back", Organisation::handBack));
        for (var presence : Presence.values()) {
            deeds.add(becomes(
                    "is " + presence.name().toLowerCase(Locale.ROOT),
                    Colleagues.AGENTS,
                    (organisation, email) -> organisation.becomes(email, presence)));
        }
        deeds.add(becomes("loses mail", Colleagues.TOLD, Organisation::losesMail));
        deeds.add(becomes("gets mail", Colleagues.TOLD, Organisation::getsMail));
        var byName = new LinkedHashMap<String, Deed>();
        deeds.forEach(deed -> byName.put(deed.name, deed));
        return byName;
    }

    /** In the conversation that the human was told of last. */
    private static Deed says(String name, Doing doing) {
        return new Deed(name, true, Reading::isEmail, (play, email, text) -> {
            play.turnTo(email);
            return doing.does(play, email, text);
        });
    }

    /** In the conversation that the human was told of last. */
    private static Deed works(String name, BiFunction<Organisation, String, Object> work) {
        return new Deed(name, false, Reading::isEmail, (play, email, text) -> {
            play.turnTo(email);
            return work.apply(play.organisation, email).toString();
        });
    }

    /** Whatever the human was told of; it makes no difference to anybody else than these. */
    private static Deed becomes(String name, Colleagues of, BiConsumer<Organisation, String> change) {
        Known known = (reading, line, email) -> reading.isOneOf(of, line, email);
        return new Deed(name, false, known, (play, email, text) -> {
            change.accept(play.organisation, email);
            return "";
        });
    }

    /** How it is written, for messages. */
    static List<String> forms() {
        return ALL.values().stream()
                .map(deed -> "EMAIL " + deed.name + (deed.hasText ? ": TEXT" : ""))
                .toList();
    }

    /** This human does it. */
    Act by(String email, String text) {
        return play -> doing.does(play, email, text);
    }
}
