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

    /** By name; those of one name by what else they have, so that equal sets are in the same order. */
    private static final Comparator<Label> ORDER = Comparator.comparing(Label::name)
            .thenComparing(label -> label.phrases().toString())
            .thenComparing(label -> label.examples().toString());

    static Label of(ContactReason reason) {
        return new Label(reason.label(), reason.phrases(), reason.examples());
    }

    static Label of(SmartTag tag) {
        return new Label(tag.name(), tag.phrases(), tag.examples());
    }

    @Override
    public int compareTo(Label that) {
        return ORDER.compare(this, that);
    }
}
