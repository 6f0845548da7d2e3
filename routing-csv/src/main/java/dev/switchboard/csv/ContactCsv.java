package dev.switchboard.csv;

/**
 * The contacts of the directory as a file of one row each. The columns, each of which may be missing:
 *
 * <ul>
 *   <li>{@code Contact ID}: the number of the contact, empty for somebody new.
 *   <li>{@code Name}; {@code Blocked}: {@code yes}, or empty.
 *   <li>{@code Email}, {@code Phone}, {@code VK}, {@code WhatsApp}: the first value of each; further ones in {@code Email 2},
 *       {@code Email 3} and so on.
 *   <li>{@code Facebook (1055)}, {@code OAuth (https://accounts.google.com)}, {@code WhatsApp (1055)}: in brackets the page, the issuer,
 *       the business within which the id is unique; further ones in {@code Facebook (1055) 2} and so on.
 *   <li>{@code Variable (customerNo)}: an identifying variable (ML-25). {@code Identifier (telegram)}: a kind that the host named. Behind
 *       a colon may stand a scope; a colon or percent sign of the name is written {@code %3A} or {@code %25}.
 * </ul>
 *
 * <p>What stands in brackets counts letter by letter, everything else in any case and spacing.
 */
public final class ContactCsv {

    private ContactCsv() {}

    /** An empty file to be filled in: a header of the columns that anybody may need, and a line end. */
    public static String template() {
        return String.join(",", ContactColumns.ALL.titles()) + "\r\n";
    }

    /** Begins an import; what happens to contacts and values that are not in the file has to be chosen. */
    public static ContactImport importing(ImportMode mode) {
        return new ContactImport(new Settings(mode), false);
    }

    /** Begins an export. */
    public static ContactExport exporting() {
        return new ContactExport(Output.PLAIN);
    }
}
