package dev.switchboard.reason;

import java.util.List;

/** A topic that the library knows by name, with the phrases by which people mean it in all languages of the catalogue. Immutable. */
public final class Preset {
    private final String label;
    private final List<String> names;

    Preset(String label, List<String> names) {
        this.label = label;
        this.names = names;
    }

    /** The same in every language. */
    public String label() {
        return label;
    }

    /** Other names that switch it on, in the order of the catalogue. */
    public List<String> names() {
        return names;
    }

    /** As people say it, in the order of the catalogue, without repeats. */
    public List<String> phrases() {
        return wording().phrases();
    }

    /** Phrases in which a word of the topic means something else, such as "hardware store"; what they cover says nothing. */
    public List<String> exclusions() {
        return wording().exclusions();
    }

    /** In which languages people say the phrase, as ISO 639 codes; none if it is not one of {@link #phrases()}. */
    public List<String> languages(String phrase) {
        return wording().languages(phrase);
    }

    private PresetWording wording() {
        return PresetReasons.wordings().of(label);
    }

    @Override
    public String toString() {
        return label;
    }
}
