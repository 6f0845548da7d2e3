package dev.switchboard.internal.engine;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a detector found in one message. One that fails or lies found nothing (model, 3.8).
 *
 * @param smartTags in the order configured
 * @param humanWanted whether it says that the asker wants a person
 */
record TagDetection(List<SmartTag> smartTags, boolean humanWanted) {
    private static final TagDetection NOTHING = new TagDetection(List.of(), false);

    static TagDetection in(Turn turn, Direction direction, Stage stage) {
        var tags = turn.prepared().tags(direction);
        var outcome = turn.consultation().tags(turn.prepared().detector(direction), direction, turn);
        var matches = outcome.value();
        var problem = matches == null ? String.valueOf(outcome.failure()) : problemWith(matches, tags, direction);
        if (matches == null || problem != null) {
            turn.note(stage, StageResult.DETECTOR_FAILED, String.valueOf(problem));
            return NOTHING;
        }
        return found(turn, stage, matches, tags);
    }

    private static TagDetection found(Turn turn, Stage stage, List<TagMatch> matches, List<SmartTag> tags) {
        var found = tags.stream().filter(tag -> isAmong(tag.tag(), matches)).toList();
        var humanWanted = isAmong(Tag.HUMAN_FOLLOW_UP, matches);
        if (found.isEmpty() && !humanWanted) {
            turn.note(stage, StageResult.NONE, Integer.toString(tags.size()));
            return NOTHING;
        }
        var names = new ArrayList<String>();
        found.forEach(tag -> names.add(tag.name()));
        if (humanWanted) {
            names.add(Tag.HUMAN_FOLLOW_UP.name());
        }
        turn.note(stage, StageResult.TAGGED, names.toArray(String[]::new));
        return new TagDetection(found, humanWanted);
    }

    /** One of these, or, in a message of the asker, that a person is wanted. */
    static boolean mayFind(Tag tag, List<SmartTag> tags, Direction direction) {
        return (direction == Direction.INBOUND && tag.equals(Tag.HUMAN_FOLLOW_UP))
                || tags.stream().anyMatch(one -> one.tag().equals(tag));
    }

    private static boolean isAmong(Tag tag, List<TagMatch> matches) {
        return matches.stream().anyMatch(match -> match.tag().equals(tag));
    }

    private static @Nullable String problemWith(List<TagMatch> matches, List<SmartTag> tags, Direction direction) {
        var seen = new ArrayList<Tag>();
        for (@Nullable TagMatch match : matches) {
            if (match == null) {
                return "a match that is null";
            }
            if (!(match.score() >= 0 && match.score() <= 1)) {
                return "score " + match.score() + " is not between 0 and 1";
            }
            if (!mayFind(match.tag(), tags, direction) || seen.contains(match.tag())) {
                return "an unknown or repeated tag";
            }
            seen.add(match.tag());
        }
        return null;
    }
}
