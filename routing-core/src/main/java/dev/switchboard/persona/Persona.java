package dev.switchboard.persona;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.Deadline;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.identity.Person;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.specialist.SpecialistMap;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The automated counterpart that is asked, with its settings (MP-7). Has exactly one owner (I-3), exactly one configuration
 * and at most five contact reasons (I-2). Immutable; made and changed by {@link PersonaBuilder}.
 */
public final class Persona {
    /** How many contact reasons a persona may have, presets and custom together. */
    public static final int MOST_REASONS = 5;

    private final PersonaId id;
    private final String name;
    private final Person owner;
    private final boolean specialistRouting;
    private final boolean requireVerifiedEmail;
    private final JoinApproval joinApproval;
    private final List<ContactReason> reasons;
    private final SpecialistMap specialists;
    private final Chain chain;
    private final List<KnownAnswer> knowledge;
    private final OptionalDouble caution;
    private final double answerThreshold;
    private final boolean answersWhenAddressed;
    private final AskerText passedOn;
    private final @Nullable Deadline deadline;
    private final AbsenceRules absenceRules;
    private final AskerText substituted;
    private final List<SmartTag> tags;
    private final List<TagRule> rules;
    private final List<String> operators;
    private final List<WantedExpertise> expertise;
    private final AgentRanking ranking;
    private final Script script;
    private final List<AskerClass> askerClasses;
    private final Optional<Hours> hours;

    Persona(PersonaBuilder from, SpecialistMap specialists) {
        this.id = from.id;
        this.name = from.name;
        this.owner = from.owner;
        this.specialistRouting = from.specialistRouting;
        this.requireVerifiedEmail = from.requireVerifiedEmail;
        this.joinApproval = from.joinApproval;
        this.reasons = from.reasons.all();
        this.specialists = specialists;
        this.chain = from.chain;
        this.knowledge = List.copyOf(from.knowledge);
        this.caution = from.answering.caution();
        this.answerThreshold = from.answering.threshold();
        this.answersWhenAddressed = from.answersWhenAddressed;
        this.passedOn = from.answering.passedOn();
        this.deadline = from.deadline;
        this.absenceRules = from.absence.rules();
        this.substituted = from.absence.substituted();
        this.tags = from.tagging.tags();
        this.rules = from.tagging.rules();
        this.operators = List.copyOf(from.operators);
        this.expertise = WantedExpertise.united(from.expertise);
        this.ranking = from.ranking;
        this.script = from.script;
        this.askerClasses = List.copyOf(from.askerClasses);
        this.hours = from.answering.hours();
    }

    /**
     * Begins a persona. Its owner comes next, because nobody else is left when nobody else can answer.
     *
     * @param id how questions name it; also its display name unless it is {@link PersonaBuilder#called called} otherwise
     */
    public static Unowned named(String id) {
        return new Unowned(id);
    }

    /** A builder that holds all of this persona. */
    public PersonaBuilder toBuilder() {
        return new PersonaBuilder(this);
    }

    public PersonaId id() {
        return id;
    }

    /** The display name. */
    public String name() {
        return name;
    }

    public Person owner() {
        return owner;
    }

    /** Whether questions may go to the asker's own specialist. */
    public boolean isSpecialistRouting() {
        return specialistRouting;
    }

    /** Whether only a verified address leads to a specialist. */
    public boolean isVerifiedEmailRequired() {
        return requireVerifiedEmail;
    }

    /** Whether the asker must agree before a human joins. */
    public JoinApproval joinApproval() {
        return joinApproval;
    }

    /** At most five, in the order configured. */
    public List<ContactReason> reasons() {
        return reasons;
    }

    /** The reason with this label, compared as {@link ContactReason#keyOf}. */
    public Optional<ContactReason> reason(String label) {
        var key = ContactReason.keyOf(label);
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).key().equals(key)) {
                return Optional.of(reasons.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether one of these reasons must not wait. */
    public boolean isUrgent(List<ReasonMatch> matches) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).isUrgent() && isAmong(matches, reasons.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<ReasonMatch> matches, ContactReason reason) {
        for (int i = 0; i < matches.size(); i++) {
            if (ContactReason.keyOf(matches.get(i).label()).equals(reason.key())) {
                return true;
            }
        }
        return false;
    }

    public SpecialistMap specialists() {
        return specialists;
    }

    public Chain chain() {
        return chain;
    }

    public List<KnownAnswer> knowledge() {
        return knowledge;
    }

    /** How much worse it is to find a wrong reason than to miss one; if not given, the classifier's own default. */
    public OptionalDouble caution() {
        return caution;
    }

    /** The confidence from which an answer counts as known, from 0 to 1. */
    public double answerThreshold() {
        return answerThreshold;
    }

    /** Whether it answers what it knows while a human is in the conversation, if it is addressed by its name. */
    public boolean isAnsweringWhenAddressed() {
        return answersWhenAddressed;
    }

    /** What the asker is told when a question is passed on, in the language of the question. */
    public AskerText passedOn() {
        return passedOn;
    }

    /** The same where that language has no text of its own; empty to tell nothing. */
    public String passedOnText() {
        return passedOn.otherwise();
    }

    /** Within which time questions are to be answered, unless their reason or a tag says otherwise; without it, for ever. */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Who answers instead of whom for this persona, and what becomes of open questions. */
    public AbsenceRules absenceRules() {
        return absenceRules;
    }

    /** What the asker is told in place of {@link #passedOn} when somebody stands in; empty to say no more than that. */
    public AskerText substituted() {
        return substituted;
    }

    /** The smart tags, beside the two of the engine, in the order configured. */
    public List<SmartTag> tags() {
        return tags;
    }

    /** The smart tag with this name. */
    public Optional<SmartTag> tag(Tag tag) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).tag().equals(tag)) {
                return Optional.of(tags.get(i));
            }
        }
        return Optional.empty();
    }

    /** In the order configured, which settles ties of priority. */
    public List<TagRule> rules() {
        return rules;
    }

    /** The ids of the agents who work for this persona. */
    public List<String> operators() {
        return operators;
    }

    /** What whoever answers should know, whatever a question is about; each expertise once (OD-17). */
    public List<WantedExpertise> expertise() {
        return expertise;
    }

    /** What the automation says and does before it answers by itself; empty if it has no script. */
    public Script script() {
        return script;
    }

    /** Whether any chain that its questions may take lets them wait for an agent. */
    public boolean isWaiting() {
        boolean waiting = chain.isWaiting();
        for (var reason : reasons) {
            waiting |= reason.chain().isPresent() && reason.chain().get().isWaiting();
        }
        return waiting;
    }

    /** Whose questions are served earlier when they wait for an agent, in the order configured. */
    public List<AskerClass> askerClasses() {
        return askerClasses;
    }

    /** When its people work; without them, at any time. */
    public Optional<Hours> hours() {
        return hours;
    }

    /** How one of the operators is chosen. */
    public AgentRanking ranking() {
        return ranking;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Persona that && PersonaParts.of(this).equals(PersonaParts.of(that));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "persona " + id;
    }
}
