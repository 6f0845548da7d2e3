package dev.switchboard.lint;

import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Require;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tags that are looked for: those of personas, and the two of the engine. */
final class KnownTags {
    private final Set<Tag> tags = new LinkedHashSet<>(List.of(Tag.HUMAN_HELP, Tag.HUMAN_FOLLOW_UP));

    private KnownTags() {}

    static KnownTags of(List<Persona> personas) {
        var known = new KnownTags();
        for (var persona : personas) {
            persona.tags().stream().map(SmartTag::tag).forEach(known.tags::add);
        }
        return known;
    }

    boolean contains(Tag tag) {
        return tags.contains(tag);
    }

    /** What to do about a tag that is not among them. */
    String remedy(Tag unknown) {
        return Nearest.to(unknown.name(), tags.stream().map(Tag::name).toList())
                .map(near -> "Write " + Require.quote(near) + " if that is meant, or else add the tag")
                .orElse("Add the tag, or do not name it here");
    }
}
