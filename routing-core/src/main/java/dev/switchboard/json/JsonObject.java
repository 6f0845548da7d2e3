package dev.switchboard.json;

import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values. Of several with one name the first counts; the others are kept to be reported. */
final class JsonObject extends JsonValue {
    private static final int FEW = 16;

    private final List<Member> members = new ArrayList<>();
    /** Once there are more than are found as fast one after the other. */
    private @Nullable Map<String, Member> byName;

    JsonObject(@Nullable JsonValue parent, int index, int line, int column) {
        super(parent, index, line, column);
    }

    void add(Member member) {
        members.add(member);
        if (byName != null) {
            byName.putIfAbsent(member.name(), member);
        } else if (members.size() > FEW) {
            byName = new HashMap<>();
            for (var each : members) {
                byName.putIfAbsent(each.name(), each);
            }
        }
    }

    /** All members, as written. */
    List<Member> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    /** The first member with this name. */
    @Nullable
    Member member(String name) {
        return byName == null ? firstNamed(name) : byName.get(name);
    }

    /** Whether no member before this one of these has its name. */
    @SuppressWarnings(
            "ReferenceEquality") // that very member; and the equality of records takes long in a young process
    boolean isFirst(Member member) {
        return member(member.name()) == member;
    }

    private @Nullable Member firstNamed(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return members.get(i);
            }
        }
        return null;
    }

    @Override
    JsonObject asObject() {
        return this;
    }

    @Override
    String describe() {
        return "an object";
    }

    @Override
    Place placeOfPart(Place own, int part) {
        return own.field(members.get(part).name());
    }

    @Override
    @Nullable
    JsonValue part(String step) {
        var member = member(step);
        return member == null ? null : member.value();
    }

    /** A value and its name, with the place of the name. */
    record Member(String name, int line, int column, JsonValue value) {

        /** Where the name is. */
        Place place(@Nullable String source) {
            return value.place(source).atLine(line, column);
        }
    }
}
