package dev.switchboard.agent;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.text.CountryCode;
import dev.switchboard.text.LanguageTag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an agent, and for whom. Agents are named by their ids. Immutable; each {@code with} method returns a changed copy.
 */
public final class AgentRequest {
    private final Parts parts;

    private AgentRequest(Parts parts) {
        this.parts = parts;
    }

    /** Of a conversation with this persona, by this channel. */
    public static AgentRequest of(String persona, Channel channel) {
        return new AgentRequest(new Parts(persona, channel));
    }

    /** What whoever answers should know; named twice, as much as the one that wants more. */
    public AgentRequest withWanted(List<WantedExpertise> wanted) {
        var united = WantedExpertise.united(wanted);
        return with(next -> next.wanted = united);
    }

    /** What the asker understands, the best first; if nothing is known, no agent speaks it. */
    public AgentRequest withLanguages(List<LanguageTag> languages) {
        var known = List.copyOf(languages);
        return with(next -> next.languages = known);
    }

    /** Where the asker is; if it is not known, no agent is there. */
    public AgentRequest withCountry(@Nullable CountryCode country) {
        return with(next -> next.country = country);
    }

    /** Under which addresses the asker is known: nobody answers their own question. */
    public AgentRequest withAsker(List<EmailAddress> asker) {
        var known = List.copyOf(asker);
        return with(next -> next.asker = known);
    }

    /** The conversation it is about, which takes no room of those who have it already. */
    public AgentRequest withConversation(@Nullable ConversationId conversation) {
        return with(next -> next.conversation = conversation);
    }

    /** Who served this asker before. */
    public AgentRequest withPrevious(@Nullable String agent) {
        return with(next -> next.previous = agent);
    }

    /** Who is taken before everybody else, the first of them who is in the pool. */
    public AgentRequest withPreferred(List<String> agents) {
        var known = List.copyOf(agents);
        return with(next -> next.preferred = known);
    }

    /** Who is not taken. */
    public AgentRequest withExcluded(Set<String> agents) {
        var known = Set.copyOf(agents);
        return with(next -> next.excluded = known);
    }

    /** Only these are asked, whoever works for the persona and whatever they know. */
    public AgentRequest withCandidates(List<String> agents) {
        var known = List.copyOf(agents);
        return with(next -> next.candidates = known);
    }

    private AgentRequest with(Consumer<Parts> change) {
        var next = new Parts(parts);
        change.accept(next);
        return new AgentRequest(next);
    }

    /** The id of the persona. */
    public String persona() {
        return parts.persona;
    }

    public Channel channel() {
        return parts.channel;
    }

    /** Each expertise once. */
    public List<WantedExpertise> wanted() {
        return parts.wanted;
    }

    /** The best first. */
    public List<LanguageTag> languages() {
        return parts.languages;
    }

    public Optional<CountryCode> country() {
        return Optional.ofNullable(parts.country);
    }

    public List<EmailAddress> asker() {
        return parts.asker;
    }

    public Optional<ConversationId> conversation() {
        return Optional.ofNullable(parts.conversation);
    }

    public Optional<String> previous() {
        return Optional.ofNullable(parts.previous);
    }

    public List<String> preferred() {
        return parts.preferred;
    }

    public Set<String> excluded() {
        return parts.excluded;
    }

    /** The only ones to ask, if there is such a list. */
    public Optional<List<String>> candidates() {
        return Optional.ofNullable(parts.candidates);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgentRequest that && parts.all().equals(that.parts.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts.persona, parts.wanted);
    }

    @Override
    public String toString() {
        return "wanted for " + parts.persona + ": " + parts.wanted;
    }

    /** The parts of a request; not changed any more once a request has them. */
    private static final class Parts {
        private final String persona;
        private final Channel channel;
        private List<WantedExpertise> wanted = List.of();
        private List<LanguageTag> languages = List.of();
        private @Nullable CountryCode country;
        private List<EmailAddress> asker = List.of();
        private @Nullable ConversationId conversation;
        private @Nullable String previous;
        private List<String> preferred = List.of();
        private Set<String> excluded = Set.of();
        private @Nullable List<String> candidates;

        private Parts(String persona, Channel channel) {
            this.persona = persona;
            this.channel = channel;
        }

        private Parts(Parts from) {
            this(from.persona, from.channel);
            wanted = from.wanted;
            languages = from.languages;
            country = from.country;
            asker = from.asker;
            conversation = from.conversation;
            previous = from.previous;
            preferred = from.preferred;
            excluded = from.excluded;
            candidates = from.candidates;
        }

        private List<Object> all() {
            return List.of(
                    persona,
                    channel,
                    wanted,
                    languages,
                    Optional.ofNullable(country),
                    asker,
                    Optional.ofNullable(conversation),
                    Optional.ofNullable(previous),
                    preferred,
                    excluded,
                    Optional.ofNullable(candidates));
        }
    }
}
