package dev.switchboard.policy;

import dev.switchboard.inbox.SharedView;
import dev.switchboard.tag.Tag;
import java.util.stream.Stream;

/** Views that go by a tag which has another name from now on. */
final class TagViews {

    private TagViews() {}

    /** The policy in which the views of this persona that go by the old name go by the new one too; the same if there are none. */
    static Policy withBoth(Policy policy, String persona, String from, String to) {
        var before = policy.workplace().views();
        var tag = Tag.custom(to);
        var after = before.stream()
                .map(view -> isOf(view, persona) && !showsOthers(view, policy, persona, tag)
                        ? withBoth(view, new Tag(from), tag)
                        : view)
                .toList();
        return after.equals(before)
                ? policy
                : policy.toBuilder().setViews(after).build();
    }

    private static boolean isOf(SharedView view, String persona) {
        return view.personas().isEmpty() || view.personas().contains(persona);
    }

    /** Whether the view would begin to show what another persona has under the new name. */
    private static boolean showsOthers(SharedView view, Policy policy, String persona, Tag to) {
        return policy.personas().stream()
                .filter(other -> !other.id().value().equals(persona))
                .filter(other -> isOf(view, other.id().value()))
                .anyMatch(other -> other.tag(to).isPresent());
    }

    private static SharedView withBoth(SharedView view, Tag from, Tag to) {
        var tags = view.anyOf();
        if (!tags.contains(from) || tags.contains(to)) {
            return view;
        }
        return view.anyOf(tags.stream()
                .flatMap(tag -> tag.equals(from) ? Stream.of(tag, to) : Stream.of(tag))
                .map(Tag::name)
                .toList());
    }
}
