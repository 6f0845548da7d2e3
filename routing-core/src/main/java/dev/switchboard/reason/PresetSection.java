package dev.switchboard.reason;

import java.util.ArrayList;
import java.util.List;

/**
 * What one of the preset files says below a label.
 *
 * @param label of the preset
 * @param lines without white space around them, comments, and empty ones
 */
record PresetSection(String label, List<String> lines) {

    /** The sections of a file, in its order. */
    static List<PresetSection> in(String text) {
        var sections = new ArrayList<PresetSection>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int feed = text.indexOf('\n', start);
            end = feed < 0 ? text.length() : feed;
            var line = text.substring(start, end).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                sections.add(
                        new PresetSection(line.substring(1, line.length() - 1).strip(), new ArrayList<>()));
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                last(sections, line).lines.add(line);
            }
        }
        return sections;
    }

    private static PresetSection last(List<PresetSection> sections, String line) {
        if (sections.isEmpty()) {
            throw new IllegalStateException("\"" + line + "\" stands before the first [Label]; write one above it");
        }
        return sections.get(sections.size() - 1);
    }

    /** The other names of the preset; a line that is none is refused. */
    List<String> names() {
        var names = new ArrayList<String>();
        for (var line : lines) {
            if (line.charAt(0) != '=') {
                throw new IllegalStateException("\"" + line + "\" is no name; write = and the name");
            }
            for (int start = 1, end; start < line.length(); start = end + 1) {
                int comma = line.indexOf(',', start);
                end = comma < 0 ? line.length() : comma;
                names.add(line.substring(start, end).strip());
            }
        }
        return List.copyOf(names);
    }
}
