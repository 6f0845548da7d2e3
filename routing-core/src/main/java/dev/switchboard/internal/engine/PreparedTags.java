package dev.switchboard.internal.engine;

import dev.switchboard.persona.Persona;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import java.util.List;

/**
 * The smart tags that are looked for in messages of one direction, with the detector made ready for them.
 *
 * @param tags in the order configured
 * @param detector finds them
 */
record PreparedTags(List<SmartTag> tags, Consulted<TagDetector> detector) {

    /** Whether anything can be found: our own detector finds nothing but tags, one of the host may find that the asker wants a person. */
    boolean canFind() {
        return !tags.isEmpty() || !detector.own();
    }

    static PreparedTags of(Persona persona, Direction direction, Integrations host) {
        var tags = tagsOf(persona, direction);
        return new PreparedTags(tags, host.detectorFor(tags));
    }

    /** The same after an edit; itself if the edit did not touch its tags. */
    PreparedTags after(Persona changed, Direction direction, Integrations host) {
        var next = tagsOf(changed, direction);
        return next.equals(tags) ? this : new PreparedTags(next, host.detectorFor(next));
    }

    private static List<SmartTag> tagsOf(Persona persona, Direction direction) {
        return persona.tags().isEmpty()
                ? List.of()
                : persona.tags().stream()
                        .filter(tag -> tag.direction().covers(direction))
                        .toList();
    }
}
