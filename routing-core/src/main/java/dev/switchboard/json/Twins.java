package dev.switchboard.json;

import dev.switchboard.expertise.Expertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks for ids, names and addresses that are there twice in a list of a document that is refused anyway, so that this is reported beside
 * what else is wrong, in the words in which a policy would say it.
 */
final class Twins {
    private final JsonValue document;
    private final Reading reading;

    private Twins(JsonValue document, Reading reading) {
        this.document = document;
        this.reading = reading;
    }

    static void check(JsonValue document, Reading reading) {
        new Twins(document, reading).check();
    }

    private void check() {
        twins("persona", "personas", "id", PolicyProblem.DUPLICATE_PERSONA, one -> text(one.part("id")));
        twins("agent", "agents", "id", PolicyProblem.DUPLICATE_AGENT, one -> text(one.part("id")));
        namesakes("agents", "email", PolicyProblem.DUPLICATE_AGENT, Twins::agent, Twins::sameAddress);
        twins(
                "expertise",
                "expertise",
                "id",
                PolicyProblem.DUPLICATE_EXPERTISE,
                one -> expertise(one).map(Named::id));
        namesakes("expertise", "name", PolicyProblem.DUPLICATE_EXPERTISE, Twins::expertise, Twins::sameName);
        twins("inbox", "inboxes", "id", PolicyProblem.DUPLICATE_INBOX, one -> text(one.part("id")));
        twins("view", "views", "id", PolicyProblem.DUPLICATE_VIEW, one -> text(one.part("id")));
        twins("variable", "variables", "name", PolicyProblem.DUPLICATE_VARIABLE, one -> text(one.part("name")));
        twins(
                "calendar",
                "calendars",
                "person",
                PolicyProblem.DUPLICATE_CALENDAR,
                one -> address(one.part("person")).map(EmailAddress::key));
    }

    /** Elements of the list that have what an earlier one has in this field. */
    private void twins(
            String what, String list, String field, PolicyProblem code, Function<JsonValue, Optional<String>> id) {
        var first = new HashMap<String, JsonValue>();
        for (var one : elements(list)) {
            id.apply(one).ifPresent(same -> {
                var earlier = first.putIfAbsent(same, one);
                if (earlier != null) {
                    reading.add(
                            one,
                            "/" + field,
                            code,
                            what + " " + Require.quote(same) + " is there already as " + what + " " + earlier.index()
                                    + "; give each its own " + field);
                }
            });
        }
    }

    /** Elements of the list that have another id than an earlier one, but its name. Two with one id are named already. */
    private void namesakes(
            String list,
            String field,
            PolicyProblem code,
            Function<JsonValue, Optional<Named>> named,
            BiFunction<Named, Named, String> words) {
        var first = new HashMap<String, Named>();
        for (var one : elements(list)) {
            named.apply(one).ifPresent(is -> {
                var earlier = first.putIfAbsent(is.key, is);
                if (earlier != null && !earlier.id.equals(is.id)) {
                    reading.add(one, "/" + field, code, words.apply(is, earlier));
                }
            });
        }
    }

    private static String sameAddress(Named agent, Named earlier) {
        return "agent " + Require.quote(agent.id) + " has the address " + agent.name + " of agent "
                + Require.quote(earlier.id) + "; give each agent an address of their own";
    }

    private static String sameName(Named expertise, Named earlier) {
        return "expertise " + Require.quote(expertise.name) + " is there already as " + Require.quote(earlier.name)
                + "; give each its own name";
    }

    private static Optional<Named> agent(JsonValue agent) {
        return text(agent.part("id"))
                .flatMap(id -> address(agent.part("email")).map(email -> new Named(id, email.toString(), email.key())));
    }

    /** Its id may be left to its name, and it may be no more than a name. */
    private static Optional<Named> expertise(JsonValue expertise) {
        var name = text(expertise).or(() -> text(expertise.part("name")));
        return name.map(
                its -> new Named(text(expertise.part("id")).orElse(Expertise.keyOf(its)), its, Expertise.keyOf(its)));
    }

    private static Optional<EmailAddress> address(@Nullable JsonValue value) {
        return text(value).flatMap(EmailAddress::parse);
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        return value instanceof JsonScalar scalar && scalar.isText()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    /** The elements of a list; none of anything else, which is a problem that is noted already. */
    private Iterable<JsonValue> elements(String list) {
        return document.part(list) instanceof JsonArray array ? reading.untilFull(array.asList()) : List.of();
    }

    /**
     * An element with an id and a name or address.
     *
     * @param key what the name is compared by
     */
    private record Named(String id, String name, String key) {}
}
