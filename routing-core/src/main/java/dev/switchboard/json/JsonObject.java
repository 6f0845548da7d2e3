package dev.switchboard.json;

import dev.switchboard.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values. Of several with one name the first counts; the others are kept to be reported. */
final class JsonObject extends JsonValue {
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byName = new HashMap<>();

    JsonObject(@Nullable JsonValue parent, int index, int line, int column) {
        super(parent, index, line, column);
    }

    void add(Member member) {
        members.add(member);
        byName.putIfAbsent(member.name(), member);
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
        return byName.get(name);
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
