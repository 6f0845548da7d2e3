package dev.switchboard.memory;

import dev.switchboard.text.SearchText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that contacts are searched for.
 *
 * @param text folded; empty if it is found in all
 * @param digits its digits, if it may be a part of a phone number: it has digits, and no letter; else empty
 */
record SoughtText(String text, String digits) {
    /** The tier of a contact of which a whole field is the text. */
    static final int WHOLE = 1;
    /** A field begins with it. */
    static final int FIELD_START = 2;
    /** A word begins with it. */
    static final int WORD_START = 3;
    /** A field has it. */
    static final int ANYWHERE = 4;
    /** No field has it. */
    static final int NOWHERE = 5;

    private static final int MOST_CHARACTERS = 4 * ContactFields.MOST_CHARACTERS;

    /** A text of more than 4,000 characters is found nowhere, as no field is that long, and is not folded. */
    static SoughtText of(String typed) {
        var stripped = typed.strip();
        if (stripped.length() > MOST_CHARACTERS) {
            return new SoughtText(stripped.substring(0, MOST_CHARACTERS), "");
        }
        var folded = SearchText.fold(stripped).strip();
        boolean hasLetter = folded.codePoints().anyMatch(Character::isLetter);
        return new SoughtText(folded, hasLetter ? "" : ContactFields.digitsOf(folded));
    }

    /** In which tier a contact with these fields is. */
    int tierOf(ContactFields fields) {
        int best = NOWHERE;
        for (var field : fields.texts()) {
            best = Math.min(best, tierOf(text, field));
        }
        if (!digits.isEmpty()) {
            for (var field : fields.digits()) {
                best = Math.min(best, tierOf(digits, field));
            }
        }
        return best;
    }

    /** The contacts that may be in a tier, among them all that are. */
    Ascending candidates(int tier, GramTable table) {
        var lists = new ArrayList<>(List.of(candidates(text, tier, table)));
        if (!digits.isEmpty() && !digits.equals(text) && tier != WORD_START) {
            lists.add(candidates(digits, tier, table));
        }
        return InAny.of(lists);
    }

    private static Ascending candidates(String part, int tier, GramTable table) {
        boolean isOne = part.length() == 1;
        char first = part.charAt(0);
        return switch (tier) {
            case WHOLE -> table.withAll(Grams.ofField(part));
            case FIELD_START ->
                isOne ? table.withPair(Grams.FIELD_START, first) : table.withAll(Grams.ofFieldStart(part));
            case WORD_START -> isOne ? table.withPair(Grams.WORD_START, first) : table.withAll(Grams.ofWordStart(part));
            default -> isOne ? table.withCharacter(first) : anywhere(part, table);
        };
    }

    private static Ascending anywhere(String part, GramTable table) {
        return part.length() == 2 ? table.withPair(part.charAt(0), part.charAt(1)) : table.withAll(Grams.ofPart(part));
    }

    private static int tierOf(String part, String field) {
        int at = field.indexOf(part);
        if (at <= 0) {
            return at < 0 ? NOWHERE : field.length() == part.length() ? WHOLE : FIELD_START;
        }
        while (at > 0 && !SearchText.startsWord(field, at)) {
            at = field.indexOf(part, at + 1);
        }
        return at > 0 ? WORD_START : ANYWHERE;
    }
}
