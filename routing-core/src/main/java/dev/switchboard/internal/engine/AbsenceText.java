package dev.switchboard.internal.engine;

import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the asker is told of a substitute. */
public final class AbsenceText {
    private static final Pattern NAMES = Pattern.compile("\\{(absent|substitute)}");

    private AbsenceText() {}

    /** Who answers instead of whom; empty if the persona does not tell that. */
    public static String of(Persona persona, Substitution substitution, String language) {
        return NAMES.matcher(persona.substituted().in(language))
                .replaceAll(name -> Matcher.quoteReplacement(
                        who(substitution, name.group(1)).person().displayName()));
    }

    private static Recipient who(Substitution substitution, String name) {
        return name.equals("absent") ? substitution.absent() : substitution.by();
    }
}
