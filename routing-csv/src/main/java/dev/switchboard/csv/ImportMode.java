package dev.switchboard.csv;

/** What happens to what is not in the file. There is no default: either would surprise someone. */
public enum ImportMode {
    /**
     * The file is added. Users of the file are mapped or moved, all others keep their specialist; contacts and their values are added,
     * and none is taken away; so are absences.
     */
    MERGE,
    /**
     * The result is the file. Users who are not in it are mapped to nobody, while specialists stay, also without users; contacts
     * that are not in it are deleted, and values of a contact that are not in its row are removed; so are
     * absences, zones and substitutes that the file does not name.
     */
    REPLACE
}
