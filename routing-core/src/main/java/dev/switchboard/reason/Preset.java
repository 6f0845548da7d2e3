package dev.switchboard.reason;

import java.util.List;

/**
 * A topic that the library knows by name, with the phrases by which people mean it in all languages of the catalogue.
 *
 * @param label the same in every language
 * @param names other names that switch it on, in the order of the catalogue
 * @param phrases as people say it, in the order of the catalogue, without repeats
 */
public record Preset(String label, List<String> names, List<String> phrases) {

    public Preset {
        names = List.copyOf(names);
        phrases = List.copyOf(phrases);
    }
}
