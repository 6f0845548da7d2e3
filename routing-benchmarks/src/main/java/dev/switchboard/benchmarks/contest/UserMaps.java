package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.floor.CompactMap;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who can tell a user's specialist. Each holds the same addresses and nothing else: specialists have no names here. */
public enum UserMaps {
    SWITCHBOARD("switchboard", office -> new Ours(OfficePolicy.specialists(office, 0))),
    COMPACT("hand-written compact", office -> new Compact(CompactMap.of(office, 0))),
    COPIED_MAP("Map.copyOf", office -> new Plain(Map.copyOf(hashMap(office)))),
    HASH_MAP("HashMap", office -> new Plain(hashMap(office)));

    /** A map of users. */
    public interface UserMap {

        /** Makes queries for these users ready. */
        LookUp lookUp(List<String> users);
    }

    /** Looks users up. */
    public interface LookUp {

        /** What is found for the query with this number, in the contestant's own form. */
        @Nullable
        Object find(int query);

        /** The address of a specialist who was found. */
        String address(Object found);
    }

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final Function<Office, UserMap> factory;

    UserMaps(String title, Function<Office, UserMap> factory) {
        this.title = title;
        this.factory = factory;
    }

    /** The name to show. */
    public String title() {
        return title;
    }

    /** The map of the office's only persona. */
    public UserMap over(Office office) {
        return factory.apply(office);
    }

    /** One text for each specialist, however many users. */
    private static Map<String, String> hashMap(Office office) {
        var specialists = new HashMap<String, String>();
        var users = new HashMap<String, String>();
        office.forEachUser(0, (user, specialist) -> users.put(user, canonical(specialists, specialist)));
        return users;
    }

    private static String canonical(Map<String, String> known, String text) {
        var earlier = known.putIfAbsent(text, text);
        return earlier == null ? text : earlier;
    }

    private record Ours(SpecialistMap map) implements UserMap {
        @Override
        public LookUp lookUp(List<String> users) {
            var addresses = users.stream().map(EmailAddress::of).toArray(EmailAddress[]::new);
            return new LookUp() {
                @Override
                public @Nullable Object find(int query) {
                    return map.find(addresses[query]);
                }

                @Override
                public String address(Object found) {
                    return ((Specialist) found).email().toString();
                }
            };
        }
    }

    private record Compact(CompactMap map) implements UserMap {
        @Override
        public LookUp lookUp(List<String> users) {
            var addresses = users.toArray(String[]::new);
            return new LookUp() {
                @Override
                public @Nullable Object find(int query) {
                    int found = map.find(addresses[query]);
                    return found < 0 ? null : found;
                }

                @Override
                public String address(Object found) {
                    return map.specialist((Integer) found);
                }
            };
        }
    }

    private record Plain(Map<String, String> map) implements UserMap {
        @Override
        public LookUp lookUp(List<String> users) {
            var addresses = users.toArray(String[]::new);
            return new LookUp() {
                @Override
                public @Nullable Object find(int query) {
                    return map.get(addresses[query]);
                }

                @Override
                public String address(Object found) {
                    return Objects.toString(found);
                }
            };
        }
    }
}
