package dev.switchboard.testkit.scenario;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import dev.switchboard.tag.Tag;
import dev.switchboard.testkit.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes what is wrong with a file, and knows what its policy has. Belongs to one thread. */
final class Reading {
    private static final String NOBODY = "nobody";
    private static final String ANYBODY = "anonymous";
    private static final int MOST = 50;

    final Problems problems;
    private @Nullable Policy policy;

    Reading(Problems problems) {
        this.problems = problems;
    }

    /** From now on values are looked for in this policy. */
    void over(Policy known) {
        policy = known;
    }

    void add(ScenarioProblem code, Line line, String message) {
        problems.add(code, line.place(), message);
    }

    /** Nothing of this name is there; names the nearest one, else all. */
    void unknown(ScenarioProblem code, Line line, String written, String what, List<String> known) {
        unknown(code, line, written, what, known, known);
    }

    /** Nothing of this name is there; names the nearest one, else how all of them look, unless they are too many. */
    void unknown(ScenarioProblem code, Line line, String written, String what, List<String> known, List<String> forms) {
        var near = Nearest.to(written, known);
        var remedy = isGlued(written, known)
                ? "; write a space behind the colon"
                : near.map(one -> "; did you mean " + Require.quote(one) + "?").orElse(oneOf(forms));
        add(code, line, Require.quote(written) + " is no " + what + remedy);
    }

    private static String oneOf(List<String> forms) {
        if (forms.isEmpty()) {
            return "; there is none";
        }
        return forms.size() > MOST ? "" : "; write one of: " + String.join(", ", forms);
    }

    /** Whether something that is known stands before a colon without a space behind it. */
    private static boolean isGlued(String written, List<String> known) {
        var colon = written.indexOf(':');
        return colon > 0 && Nearest.to(written.substring(0, colon), known).isPresent();
    }

    void invalid(Line line, String written, String wanted) {
        add(ScenarioProblem.INVALID_VALUE, line, Require.quote(written) + " is not " + wanted);
    }

    boolean hasText(Line line) {
        if (line.value().isEmpty()) {
            add(
                    ScenarioProblem.INVALID_VALUE,
                    line,
                    Require.quote(line.head()) + " has no text; write it behind a colon and a space");
        }
        return !line.value().isEmpty();
    }

    boolean hasNoText(Line line) {
        if (!line.value().isEmpty()) {
            invalid(
                    line,
                    line.value(),
                    "wanted behind " + Require.quote(line.head()) + "; remove the colon and what follows");
        }
        return line.value().isEmpty();
    }

    boolean isEmail(Line line, String written) {
        return isRight(line, () -> EmailAddress.of(written));
    }

    /** Whether this can be made; what is wrong with it is noted. */
    boolean isRight(Line line, Runnable making) {
        try {
            making.run();
            return true;
        } catch (InvalidInputException invalid) {
            invalid.problems().forEach(one -> add(ScenarioProblem.INVALID_VALUE, line, one.message()));
            return false;
        }
    }

    /** The addresses; nothing if one is wrong, which is noted. */
    Optional<List<EmailAddress>> people(Line line) {
        var all = line.value().equals(NOBODY) ? List.<String>of() : Items.of(line.value());
        var wrong = all.stream().filter(one -> !isEmail(line, one)).count();
        return wrong > 0
                ? Optional.empty()
                : Optional.of(all.stream().map(EmailAddress::of).toList());
    }

    /** Whom there is instead of those who are wanted; nothing if it is they. */
    static Optional<String> missed(List<EmailAddress> wanted, List<EmailAddress> got) {
        var names = got.stream().map(EmailAddress::toString).collect(Collectors.joining(", "));
        return wanted.equals(got) ? Optional.empty() : Optional.of(names.isEmpty() ? NOBODY : names);
    }

    /** An e-mail address, an id with its kind, or anonymous. */
    boolean isAsker(Line line, String written) {
        return written.equals(ANYBODY)
                || (written.contains(":") ? isRight(line, () -> Organisation.asker(written)) : isEmail(line, written));
    }

    boolean isPersona(Line line, String written) {
        return isKnown(
                line,
                written,
                "persona of the policy",
                one -> one.personas().stream().map(persona -> persona.id().value()));
    }

    /** Whether one of them has this address, in any letter case. */
    boolean isOneOf(Colleagues colleagues, Line line, String written) {
        return isEmail(line, written)
                && isKnown(
                        line,
                        written,
                        colleagues.what(),
                        one -> colleagues.addresses().apply(one).map(known -> sameAs(written, known)));
    }

    private static String sameAs(String written, EmailAddress known) {
        return known.equals(EmailAddress.of(written)) ? written : known.toString();
    }

    boolean isInbox(Line line, String written) {
        return isKnown(
                line,
                written,
                "inbox of the policy",
                one -> one.workplace().inboxes().stream().map(inbox -> inbox.id()));
    }

    boolean isTag(Line line, String written) {
        return isKnown(
                line,
                written,
                "tag of the policy or the engine",
                one -> Stream.concat(
                        Stream.of(Tag.HUMAN_HELP.name(), Tag.HUMAN_FOLLOW_UP.name()),
                        one.personas().stream()
                                .map(Persona::tags)
                                .flatMap(List::stream)
                                .map(tag -> tag.tag().name())));
    }

    boolean isReason(Line line, String written) {
        return isKnown(
                line,
                written,
                "reason of the policy",
                one -> one.personas().stream()
                        .map(Persona::reasons)
                        .flatMap(List::stream)
                        .map(reason -> reason.label()));
    }

    /** Without a policy, which is a problem of its own, everything may be right. */
    private boolean isKnown(Line line, String written, String what, Function<Policy, Stream<String>> names) {
        var known = policy;
        if (known == null) {
            return true;
        }
        var all = names.apply(known).distinct().toList();
        if (!all.contains(written)) {
            var forms = all.stream().map(Items::written).toList();
            unknown(ScenarioProblem.INVALID_VALUE, line, written, what, all, forms);
        }
        return all.contains(written);
    }

    /** The constant of this name. */
    <E extends Enum<E>> Optional<E> constant(Line line, Class<E> type, String written, String what) {
        var all = List.of(type.getEnumConstants());
        var found = all.stream().filter(one -> one.name().equals(written)).findFirst();
        if (found.isEmpty()) {
            unknown(
                    ScenarioProblem.INVALID_VALUE,
                    line,
                    written,
                    what,
                    all.stream().map(Enum::name).toList());
        }
        return found;
    }
}
