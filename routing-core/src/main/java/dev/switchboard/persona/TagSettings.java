package dev.switchboard.persona;

import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gathers the tags and tag rules of a persona; what is wrong is noted. Belongs to one thread. */
final class TagSettings {
    private static final Place TAGS = Place.at("/tags");

    private final Problems problems;
    private final Map<Tag, SmartTag> tags = new LinkedHashMap<>();
    private final List<TagRule> rules = new ArrayList<>();

    TagSettings(Problems problems) {
        this.problems = problems;
    }

    TagSettings(Problems problems, Persona persona) {
        this(problems);
        persona.tags().forEach(tag -> tags.put(tag.tag(), tag));
        rules.addAll(persona.rules());
    }

    List<SmartTag> tags() {
        return List.copyOf(tags.values());
    }

    List<TagRule> rules() {
        return List.copyOf(rules);
    }

    int count() {
        return tags.size();
    }

    void add(SmartTag tag, Place place) {
        if (tags.putIfAbsent(tag.tag(), tag) != null) {
            problems.add(
                    PolicyProblem.DUPLICATE_TAG,
                    place,
                    "tag " + Require.quote(tag.name()) + " is there already; remove one of the two");
        }
    }

    void remove(String name) {
        if (isThere(name)) {
            tags.remove(new Tag(name));
        }
    }

    /** Changes every tag, which keeps its name. */
    void replaceAll(UnaryOperator<SmartTag> change) {
        tags.replaceAll((name, tag) -> change.apply(tag));
    }

    /** Keeps the place among the others; rules follow. */
    void rename(String from, String to) {
        var renamed = isThere(from) ? problems.attempt(TAGS, () -> Tag.custom(to)) : null;
        if (renamed == null) {
            return;
        }
        if (tags.containsKey(renamed) && !from.equals(renamed.name())) {
            problems.add(
                    PolicyProblem.DUPLICATE_TAG,
                    TAGS,
                    "tag " + Require.quote(to) + " is there already; choose another name");
            return;
        }
        var all = tags();
        tags.clear();
        all.forEach(tag -> add(tag.name().equals(from) ? tag.renamed(renamed) : tag, TAGS));
        rules.replaceAll(rule -> rule.withTagRenamed(new Tag(from), renamed));
    }

    void add(List<TagRule> more) {
        rules.addAll(more);
    }

    void remove(TagRule rule) {
        if (!rules.remove(rule)) {
            problems.add(
                    PolicyProblem.UNKNOWN_RULE,
                    Place.at("/rules"),
                    "there is no such " + rule + "; there are " + rules);
        }
    }

    private boolean isThere(String name) {
        var tag = new Tag(name);
        if (tag.isOfSystem()) {
            problems.addAll(TAGS, Tag.reserved(name));
        } else if (!tags.containsKey(tag)) {
            var known = tags.keySet().stream().map(Tag::name).toList();
            problems.add(
                    PolicyProblem.UNKNOWN_TAG,
                    TAGS,
                    "there is no tag " + Require.quote(name) + Nearest.hint(name, known));
        }
        return tags.containsKey(tag);
    }
}
