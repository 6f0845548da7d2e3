package dev.switchboard.memory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.text.SearchText;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a contact is searched, folded: name, number, addresses, phone numbers and identifying variables; and beside each phone
 * number its digits as typed and as compared. Of a longer field the first 1,000 characters.
 *
 * @param texts in which a text is found as it is
 * @param digits in which a phone number is found by its digits
 */
record ContactFields(List<String> texts, List<String> digits) {
    static final int MOST_CHARACTERS = 1_000;

    private static final String VARIABLE = "variable:";
    private static final int FEW = 6;

    static ContactFields of(Contact contact) {
        var fields = new ContactFields(new ArrayList<>(FEW), new ArrayList<>(FEW));
        fields.texts.add(fold(contact.name()));
        fields.texts.add(contact.id().toString());
        var identifiers = contact.identifiers();
        for (int i = 0; i < identifiers.size(); i++) {
            fields.add(identifiers.get(i));
        }
        return fields;
    }

    /** The digits of a folded text, in whatever script, as those of ASCII. */
    static String digitsOf(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }

    private void add(ContactIdentifier identifier) {
        var kind = identifier.kind();
        boolean isPhone = kind.equals(IdentifierKind.PHONE) || kind.equals(IdentifierKind.WHATSAPP);
        if (isPhone || kind.equals(IdentifierKind.EMAIL) || kind.name().startsWith(VARIABLE)) {
            var text = fold(identifier.value());
            texts.add(text);
            if (isPhone) {
                addDigits(digitsOf(text), digitsOf(fold(identifier.key().value())));
            }
        }
    }

    private void addDigits(String typed, String compared) {
        digits.add(typed);
        if (!compared.equals(typed)) {
            digits.add(compared);
        }
    }

    private static String fold(String field) {
        return head(SearchText.fold(head(field)));
    }

    private static String head(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }
}
