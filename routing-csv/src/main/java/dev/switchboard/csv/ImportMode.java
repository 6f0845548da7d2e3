package dev.switchboard.csv;

/** What happens to users who are not in the file. There is no default: either would surprise someone. */
public enum ImportMode {
    /** The file is added: users of the file are mapped or moved, all others keep their specialist. */
    MERGE,
    /** The result is the file: users who are not in it are mapped to nobody. Specialists stay, also without users. */
    REPLACE
}
