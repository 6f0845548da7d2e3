package dev.switchboard.classify;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.SmartTag;
import java.util.Comparator;
import java.util.List;

/**
 * What of a contact reason or a tag a text is matched by.
 *
 * @param name what it is called
 * @param phrases words that mean it
 * @param examples texts that have it
 */
record Label(String name, List<String> phrases, List<String> examples) implements Comparable<Label> {

    private static final Comparator<Label> OF_ONE_NAME = Comparator.<Label, String>comparing(
                    label -> label.phrases().toString())
            .thenComparing(label -> label.examples().toString());

    static Label of(ContactReason reason) {
        return new Label(reason.label(), reason.phrases(), reason.examples());
    }

    static Label of(SmartTag tag) {
        return new Label(tag.name(), tag.phrases(), tag.examples());
    }

    /** By name; those of one name by what else they have, so that equal sets are in the same order. */
    @Override
    public int compareTo(Label that) {
        int byName = name.compareTo(that.name);
        return byName == 0 ? OF_ONE_NAME.compare(this, that) : byName;
    }
}
