package dev.switchboard.testkit;

import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What an organisation begins with beside its policy. Each {@link #start} gives a new organisation, which has nothing in common with
 * others of the same setup. Belongs to one thread.
 *
 * @param <S> the setup itself
 */
public abstract sealed class OrganisationSetup<S extends OrganisationSetup<S>>
        permits OrganisationBuilder, OrganisationOverPolicy {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-01-05T09:00:00Z");

    private final List<UnaryOperator<SwitchboardBuilder>> parts = new ArrayList<>();
    private final List<Consumer<ContactDirectory>> contacts = new ArrayList<>();
    private Instant start = MONDAY_MORNING;

    OrganisationSetup() {}

    abstract S self();

    abstract Policy policy();

    /** When it begins, for instance {@code 2026-01-05T09:00:00Z}, which is the default: a Monday morning. */
    public S at(String instant) {
        start = Instant.parse(instant);
        return self();
    }

    /**
     * Somebody in the directory.
     *
     * @param name may be empty
     * @param identifiers e-mail addresses, or ids as {@code whatsapp:+41791234567}
     */
    public S contact(String name, String... identifiers) {
        var known = List.of(identifiers);
        contacts.add(directory -> {
            var draft = directory.create(Organisation.admin()).name(name);
            known.forEach(one -> draft.add(Who.identifier(one)));
            draft.save();
        });
        return self();
    }

    /** Changes parts of the switchboard that nothing here is about, after everything else was given to it. */
    public S with(UnaryOperator<SwitchboardBuilder> change) {
        parts.add(change);
        return self();
    }

    /**
     * A new organisation.
     *
     * @throws dev.switchboard.problem.InvalidInputException with every problem of the policy
     */
    public Organisation start() {
        var policy = policy();
        var fixtures = new Fixtures(start);
        var story = new Story(fixtures.clock, fixtures.store);
        var builder = fixtures.around(policy, story);
        for (var change : parts) {
            builder = change.apply(builder);
        }
        var switchboard = builder.build();
        contacts.forEach(contact -> contact.accept(switchboard.directory()));
        return new Organisation(policy, fixtures, story, switchboard);
    }
}
