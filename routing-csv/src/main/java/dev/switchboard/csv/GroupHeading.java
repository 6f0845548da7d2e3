package dev.switchboard.csv;

import dev.switchboard.csv.ContactColumn.Group;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * How values of a kind are headed: a word, and in round brackets what the word does not say, the scope of a kind that has one, the name
 * of a variable, the name of a kind of the host. A scope stands behind a name after a colon; a colon or percent sign within the name is
 * written {@code %3A} or {@code %25}.
 */
final class GroupHeading {
    private static final List<Known> KNOWN = List.of(
            new Known("Email", IdentifierKind.EMAIL, false),
            new Known("Phone", IdentifierKind.PHONE, false),
            new Known("WhatsApp", IdentifierKind.WHATSAPP, true),
            new Known("Facebook", IdentifierKind.FACEBOOK_PSID, true),
            new Known("VK", IdentifierKind.VKONTAKTE, false),
            new Known("OAuth", IdentifierKind.OAUTH, true));
    private static final String VARIABLE = "Variable";
    private static final String IDENTIFIER = "Identifier";

    private GroupHeading() {}

    /** A kind that has a word of its own. */
    private record Known(String word, IdentifierKind kind, boolean hasScope) {}

    /** The heading of the first of these values. */
    static String write(Group group) {
        for (var known : KNOWN) {
            if (known.kind.equals(group.kind())) {
                return withBrackets(known.word, group.scope());
            }
        }
        var variable = group.kind().variable();
        var name = variable.orElse(group.kind().name()).replace("%", "%25").replace(":", "%3A");
        return withBrackets(
                variable.isPresent() ? VARIABLE : IDENTIFIER,
                group.scope().isEmpty() ? name : name + ":" + group.scope());
    }

    private static String withBrackets(String word, String inside) {
        return inside.isEmpty() ? word : word + " (" + inside + ")";
    }

    /**
     * Reads a heading, if it is one.
     *
     * @param key the word, as headings are compared
     * @param brackets what stands in brackets, empty if there are none
     */
    static Optional<Group> read(String key, String brackets) {
        for (var known : KNOWN) {
            if (is(known.word, key) && (known.hasScope || brackets.isEmpty())) {
                return Optional.of(new Group(known.kind, brackets));
            }
        }
        boolean isVariable = is(VARIABLE, key);
        return isVariable || is(IDENTIFIER, key) ? named(brackets, isVariable) : Optional.empty();
    }

    private static boolean is(String word, String key) {
        return Headings.keyOf(word).equals(key);
    }

    private static Optional<Group> named(String brackets, boolean isVariable) {
        int colon = brackets.indexOf(':');
        var name = (colon < 0 ? brackets : brackets.substring(0, colon))
                .replace("%3A", ":")
                .replace("%25", "%");
        var scope = colon < 0 ? "" : brackets.substring(colon + 1);
        try {
            var kind = isVariable ? IdentifierKind.variable(name) : new IdentifierKind(name);
            return Optional.of(new Group(kind, scope));
        } catch (InvalidInputException none) {
            return Optional.empty();
        }
    }
}
