package dev.switchboard.lint;

import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.tag.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tags that views look for. */
final class ViewedTags {
    private final Set<Tag> ofAll = new HashSet<>();
    private final Map<String, Set<Tag>> byPersona = new HashMap<>();

    ViewedTags(List<SharedView> views) {
        for (var view : views) {
            if (view.personas().isEmpty()) {
                ofAll.addAll(view.anyOf());
            }
            for (var persona : view.personas()) {
                byPersona.computeIfAbsent(persona, id -> new HashSet<>()).addAll(view.anyOf());
            }
        }
    }

    /** Whether a view looks for the tag in conversations of this persona. */
    boolean contains(Persona persona, Tag tag) {
        return ofAll.contains(tag)
                || byPersona.getOrDefault(persona.id().value(), Set.of()).contains(tag);
    }
}
