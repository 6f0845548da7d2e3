package dev.switchboard.agent;

import dev.switchboard.expertise.Expertise;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.problem.Require;
import dev.switchboard.text.CountryCode;
import dev.switchboard.text.LanguageTag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A human who works on conversations, known to rules and inboxes by an id: with what they know, the languages they speak and how much
 * they are given at once (OD-1). Immutable; each {@code with} method returns a changed copy.
 */
public final class Agent {
    private static final int MOST_ID = 100;

    private final Parts parts;

    private Agent(Parts parts) {
        this.parts = parts;
    }

    /**
     * An agent without a name.
     *
     * @param id at most 100 characters, without white space around
     * @param email where the agent is notified
     */
    public static Agent of(String id, String email) {
        return of(id, email, "");
    }

    /**
     * An agent.
     *
     * @param id at most 100 characters, without white space around
     * @param email where the agent is notified
     * @param name what askers and colleagues see; may be empty, then the id is shown
     */
    public static Agent of(String id, String email, String name) {
        return new Agent(new Parts(Require.text(id, "agent id", MOST_ID), new Person(EmailAddress.of(email), name)));
    }

    /** What the agent knows, each at the lowest level. */
    public Agent withExpertise(String... names) {
        return withExpertise(Arrays.stream(names).map(HeldExpertise::of).toList());
    }

    /** What the agent knows; of an expertise that is named twice the last one counts. */
    public Agent withExpertise(List<HeldExpertise> held) {
        var byKey = new LinkedHashMap<String, HeldExpertise>();
        held.forEach(one -> byKey.put(one.key(), one));
        return with(next -> next.expertise = List.copyOf(byKey.values()));
    }

    /** The languages that the agent speaks as BCP 47 tags, the best one first. */
    public Agent withLanguages(String... tags) {
        return withLanguages(Arrays.asList(tags));
    }

    /** The languages that the agent speaks as BCP 47 tags, the best one first. */
    public Agent withLanguages(List<String> tags) {
        var languages = tags.stream().map(LanguageTag::of).distinct().toList();
        return with(next -> next.languages = languages);
    }

    /** Where the agent is, by the two letters of ISO 3166. */
    public Agent withCountry(String code) {
        var country = new CountryCode(code);
        return with(next -> next.country = country);
    }

    /** How much the agent is given at once. Default: without limit. */
    public Agent withLimits(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        return with(next -> next.limits = limits);
    }

    /** In which way the agent takes part. Default: {@link AgentRole#MEMBER}. */
    public Agent withRole(AgentRole role) {
        Objects.requireNonNull(role, "role");
        return with(next -> next.role = role);
    }

    /** What {@link dev.switchboard.expertise.AgentOrder#SCORE} goes by, the higher the earlier. Default: 0. */
    public Agent withScore(int score) {
        return with(next -> next.score = score);
    }

    /** Whether conversations may be given to the agent at all. Default: yes. */
    public Agent withActive(boolean active) {
        return with(next -> next.active = active);
    }

    public String id() {
        return parts.id;
    }

    /** As askers and colleagues see the agent: under the {@linkplain #displayName name shown}. */
    public Person person() {
        return new Person(email(), displayName());
    }

    public EmailAddress email() {
        return parts.person.email();
    }

    /** Empty if none was given. */
    public String name() {
        return parts.person.name();
    }

    /** The name, or the id if there is no name. */
    public String displayName() {
        return name().isEmpty() ? id() : name();
    }

    /** In the order given. */
    public List<HeldExpertise> expertise() {
        return parts.expertise;
    }

    /** How well the agent knows it, from 1 to 5; 0 if not at all. */
    public int levelIn(String expertise) {
        var key = Expertise.keyOf(expertise);
        return parts.expertise.stream()
                .filter(one -> one.key().equals(key))
                .mapToInt(HeldExpertise::level)
                .findFirst()
                .orElse(0);
    }

    /** The best one first. */
    public List<LanguageTag> languages() {
        return parts.languages;
    }

    /** If it is known. */
    public Optional<CountryCode> country() {
        return Optional.ofNullable(parts.country);
    }

    public Limits limits() {
        return parts.limits;
    }

    public AgentRole role() {
        return parts.role;
    }

    /** What {@link dev.switchboard.expertise.AgentOrder#SCORE} goes by. */
    public int score() {
        return parts.score;
    }

    /** Whether conversations may be given to the agent at all. */
    public boolean isActive() {
        return parts.active;
    }

    /** Whether the agent may be chosen at all: is active, and not only there to see. */
    public boolean mayBeChosen() {
        return isActive() && role() != AgentRole.VIEWER;
    }

    private Agent with(Consumer<Parts> change) {
        var next = new Parts(parts);
        change.accept(next);
        return new Agent(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agent that && parts.all().equals(that.parts.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts.id, email());
    }

    @Override
    public String toString() {
        return id();
    }

    /** The parts of an agent; not changed any more once an agent has them. */
    private static final class Parts {
        private final String id;
        private final Person person;
        private List<HeldExpertise> expertise = List.of();
        private List<LanguageTag> languages = List.of();
        private @Nullable CountryCode country;
        private Limits limits = Limits.NONE;
        private AgentRole role = AgentRole.MEMBER;
        private int score;
        private boolean active = true;

        private Parts(String id, Person person) {
            this.id = id;
            this.person = person;
        }

        private Parts(Parts from) {
            this(from.id, from.person);
            expertise = from.expertise;
            languages = from.languages;
            country = from.country;
            limits = from.limits;
            role = from.role;
            score = from.score;
            active = from.active;
        }

        /** An address counts as it is written. */
        private List<Object> all() {
            return List.of(
                    id,
                    person.name(),
                    person.email().toString(),
                    expertise,
                    languages,
                    Optional.ofNullable(country),
                    limits,
                    role,
                    score,
                    active);
        }
    }
}
