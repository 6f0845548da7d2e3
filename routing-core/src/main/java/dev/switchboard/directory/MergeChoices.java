package dev.switchboard.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.Identifier;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a merge settles what a contact has only one of. Where nothing is said, what the survivor has stays, and what only an
 * absorbed contact has is taken over. Immutable.
 */
public final class MergeChoices {
    private static final MergeChoices DEFAULT = new MergeChoices(null, List.of());

    private final @Nullable String name;
    private final List<Identifier> primaries;

    private MergeChoices(@Nullable String name, List<Identifier> primaries) {
        this.name = name;
        this.primaries = primaries;
    }

    /** The survivor's name and primary values stay. */
    public static MergeChoices survivors() {
        return DEFAULT;
    }

    /** The name from now on. */
    public MergeChoices named(String newName) {
        return new MergeChoices(Require.text(newName, "contact name", Contact.MOST_NAME), primaries);
    }

    /** The value to use among those of its kind from now on; one of any of the contacts. */
    public MergeChoices primary(Identifier identifier) {
        var more = new ArrayList<>(primaries);
        more.add(requireNonNull(identifier, "identifier"));
        return new MergeChoices(name, List.copyOf(more));
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** In the order chosen. */
    public List<Identifier> primaries() {
        return primaries;
    }
}
