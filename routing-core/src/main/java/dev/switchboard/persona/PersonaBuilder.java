package dev.switchboard.persona;

import dev.switchboard.absence.AbsenceRules;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Deadline;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.hours.Hours;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the settings of a persona. Nothing is refused while gathering: {@link #build} reports every problem at once, each
 * with its place. Belongs to one thread.
 */
public final class PersonaBuilder {
    private static final int MOST_ID = 100;
    private static final Person NOBODY = new Person(EmailAddress.of("nobody@invalid"), "");

    private final Problems problems = new Problems();
    private @Nullable Place next;

    PersonaId id = new PersonaId("");
    String name = "";
    Person owner = NOBODY;
    boolean specialistRouting = true;
    boolean requireVerifiedEmail;
    JoinApproval joinApproval = JoinApproval.NONE;
    final ReasonSettings reasons;
    Chain chain = Chain.DEFAULT;
    List<KnownAnswer> knowledge = new ArrayList<>();
    final AnswerSettings answering;
    boolean answersWhenAddressed;

    @Nullable
    Deadline deadline;

    final AbsenceSettings absence;

    TagSettings tagging = new TagSettings(problems);
    Set<String> operators = new LinkedHashSet<>();
    List<WantedExpertise> expertise = new ArrayList<>();
    AgentRanking ranking = AgentRanking.EXPERTISE_FIRST;
    Script script = Script.NONE;
    List<AskerClass> askerClasses = new ArrayList<>();

    private final SpecialistSettings specialists;

    PersonaBuilder(String id, String ownerEmail, String ownerName) {
        reasons = new ReasonSettings(problems, List.of());
        answering = new AnswerSettings(problems);
        absence = new AbsenceSettings(problems);
        specialists = new SpecialistSettings(problems, SpecialistMap.empty());
        problems.attempt(Place.at("/id"), () -> this.id = new PersonaId(Require.text(id, "persona id", MOST_ID)));
        this.name = this.id.value();
        ownedBy(ownerEmail, ownerName);
    }

    PersonaBuilder(Persona persona) {
        id = persona.id();
        name = persona.name();
        owner = persona.owner();
        specialistRouting = persona.isSpecialistRouting();
        requireVerifiedEmail = persona.isVerifiedEmailRequired();
        joinApproval = persona.joinApproval();
        reasons = new ReasonSettings(problems, persona.reasons());
        chain = persona.chain();
        knowledge.addAll(persona.knowledge());
        answering = new AnswerSettings(problems, persona);
        absence = new AbsenceSettings(problems, persona);
        answersWhenAddressed = persona.isAnsweringWhenAddressed();
        deadline = persona.deadline().orElse(null);
        specialists = new SpecialistSettings(problems, persona.specialists());
        tagging = new TagSettings(problems, persona);
        operators.addAll(persona.operators());
        expertise.addAll(persona.expertise());
        ranking = persona.ranking();
        script = persona.script();
        askerClasses.addAll(persona.askerClasses());
    }

    /** For readers of documents: the place of what the next call adds, used if there is a problem with it. */
    public PersonaBuilder at(Place place) {
        next = place;
        return this;
    }

    /** Replaces the owner. */
    public PersonaBuilder ownedBy(String email, String ownerName) {
        var place = place("/owner/email");
        if (email.isBlank()) {
            problems.add(
                    PolicyProblem.OWNER_REQUIRED,
                    place,
                    (id.value().isEmpty() ? "a persona" : "persona " + Require.quote(id.value()))
                            + " needs an owner with an e-mail address; name an active person");
        } else {
            var address = problems.attempt(place, () -> EmailAddress.of(email));
            var called = problems.attempt(place("/owner/name"), () -> Require.characters(ownerName, "name"));
            owner = address == null || called == null ? owner : new Person(address, called);
        }
        return this;
    }

    /** The name to show; by default the id. */
    public PersonaBuilder called(String displayName) {
        problems.attempt(place("/name"), () -> name = Require.text(displayName, "persona name", MOST_ID));
        return this;
    }

    /** Adds contact reasons; at most five in all, no two alike. */
    public PersonaBuilder reasons(ContactReason... more) {
        for (var reason : more) {
            reason(reason);
        }
        return this;
    }

    /** Adds a contact reason. */
    public PersonaBuilder reason(ContactReason reason) {
        reasons.add(reason, place("/reasons/", reasons.count()));
        return this;
    }

    /** Takes a contact reason away. */
    public PersonaBuilder withoutReason(String label) {
        reasons.remove(label, place("/reasons"));
        return this;
    }

    /** Adds a specialist and the users it is responsible for. */
    public PersonaBuilder specialist(String email, String specialistName, String... users) {
        specialists.add(place("/specialists/", specialists.given()), email, specialistName, users);
        return this;
    }

    /** Adds a specialist; {@link #user} adds its users. */
    public PersonaBuilder specialist(Specialist specialist) {
        specialists.add(place("/specialists/", specialists.given()), specialist);
        return this;
    }

    /** Maps a user to a specialist who was added before. */
    public PersonaBuilder user(String user, EmailAddress specialist) {
        specialists.map(place("/specialists"), user, specialist);
        return this;
    }

    /** Replaces all specialists and mappings. */
    public PersonaBuilder specialists(SpecialistMap map) {
        specialists.replace(map);
        return this;
    }

    /** Switches routing to specialists on or off; default on. */
    public PersonaBuilder specialistRouting(boolean on) {
        specialistRouting = on;
        return this;
    }

    /** Whether only a verified address leads to a specialist; default no. */
    public PersonaBuilder requireVerifiedEmail(boolean required) {
        requireVerifiedEmail = required;
        return this;
    }

    /** Whether the asker must agree before a human joins; default {@link JoinApproval#NONE}: the asker is told. */
    public PersonaBuilder joinApproval(JoinApproval newApproval) {
        joinApproval = Objects.requireNonNull(newApproval, "joinApproval");
        return this;
    }

    /** The steps in the order they are tried, {@link ChainStep#OWNER} last; default {@link Chain#DEFAULT}. */
    public PersonaBuilder chain(ChainStep... steps) {
        problems.attempt(place("/chain"), () -> chain = Chain.of(steps));
        return this;
    }

    /** The steps, with how long a question waits for an agent; default {@link Chain#DEFAULT}, without waiting. */
    public PersonaBuilder chain(Chain newChain) {
        chain = newChain;
        return this;
    }

    /** Adds askers whose questions are served earlier when they wait for an agent; of several that fit, the most minutes count. */
    public PersonaBuilder askerClasses(AskerClass... more) {
        askerClasses.addAll(List.of(more));
        return this;
    }

    /** Adds an answer and the questions it answers. */
    public PersonaBuilder knows(String answer, String... questions) {
        problems.attempt(
                place("/knowledge/" + knowledge.size()),
                () -> knowledge.add(new KnownAnswer(List.of(questions), answer)));
        return this;
    }

    /** Adds something that it knows. */
    public PersonaBuilder knows(KnownAnswer known) {
        knowledge.add(known);
        return this;
    }

    /** Takes away something that it knows; nothing happens if it does not know just that. */
    public PersonaBuilder withoutKnowledge(KnownAnswer known) {
        knowledge.remove(known);
        return this;
    }

    /**
     * How much worse it is to route a question to the wrong specialist than to send it to the owner needlessly. Classifiers may
     * heed it, and the built-in one does: a reason must be caution / (1 + caution) sure. Default: the classifier's own.
     *
     * @param newCaution above 0; at 1 both are equally bad, at 9 a match must be 90 % sure
     */
    public PersonaBuilder caution(double newCaution) {
        answering.caution(newCaution, place("/classifying/caution"));
        return this;
    }

    /** Adds smart tags; no two with one name. */
    public PersonaBuilder tags(SmartTag... more) {
        for (var tag : more) {
            tag(tag);
        }
        return this;
    }

    /** Adds a smart tag. */
    public PersonaBuilder tag(SmartTag tag) {
        tagging.add(tag, place("/tags/", tagging.count()));
        return this;
    }

    /** Takes a smart tag away; rules that name it are kept. */
    public PersonaBuilder withoutTag(String tag) {
        tagging.remove(tag);
        return this;
    }

    /** Gives a smart tag another name; rules that name it follow. */
    public PersonaBuilder renameTag(String from, String to) {
        tagging.rename(from, to);
        return this;
    }

    /** Adds tag rules. */
    public PersonaBuilder rules(TagRule... more) {
        tagging.add(List.of(more));
        return this;
    }

    /** Takes a tag rule away. */
    public PersonaBuilder withoutRule(TagRule rule) {
        tagging.remove(rule);
        return this;
    }

    /** Adds agents who work for this persona, by id. */
    public PersonaBuilder operators(String... agents) {
        for (var agent : agents) {
            problems.attempt(
                    place("/operators/", operators.size()),
                    () -> operators.add(Require.text(agent, "agent id", MOST_ID)));
        }
        return this;
    }

    /** Adds what whoever answers should know, whatever a question is about; each is preferred, at any level (OD-13). */
    public PersonaBuilder expertise(String... names) {
        for (var name : names) {
            problems.attempt(place("/expertise/" + expertise.size()), () -> expertise.add(WantedExpertise.of(name)));
        }
        return this;
    }

    /** Adds what whoever answers should know, whatever a question is about. */
    public PersonaBuilder expertise(WantedExpertise... more) {
        expertise.addAll(List.of(more));
        return this;
    }

    /** Changes what is wanted, by the persona, its reasons and its tags. */
    public PersonaBuilder changeWanted(UnaryOperator<List<WantedExpertise>> change) {
        expertise = new ArrayList<>(change.apply(expertise));
        script = script.changeWanted(change);
        reasons.replaceAll(reason -> reason.withExpertise(change.apply(reason.expertise())));
        tagging.replaceAll(tag -> tag.withExpertise(change.apply(tag.expertise())));
        return this;
    }

    /** What the automation says and does before it answers by itself; default nothing (OD-15). */
    public PersonaBuilder script(Script newScript) {
        script = Objects.requireNonNull(newScript, "script");
        return this;
    }

    /** How one of the operators is chosen; default {@link AgentRanking#EXPERTISE_FIRST}. */
    public PersonaBuilder ranking(AgentRanking newRanking) {
        ranking = Objects.requireNonNull(newRanking, "ranking");
        return this;
    }

    /** The confidence from which an answer counts as known, from 0 to 1; default 0.5. */
    public PersonaBuilder answerThreshold(double threshold) {
        answering.threshold(threshold, place("/answering/threshold"));
        return this;
    }

    /**
     * Whether it answers what it knows while a human is in the conversation, if the asker addresses it by its display name; default no
     * . The humans get the message all the same. The name is looked for as {@link dev.switchboard.text.Tokens} reads a text:
     * whole words, in any case, with or without accents, in the first 1,000 characters.
     */
    public PersonaBuilder answersWhenAddressed(boolean on) {
        answersWhenAddressed = on;
        return this;
    }

    /** What the asker is told when a question is passed on, in all languages that have no text of their own; blank to tell nothing. */
    public PersonaBuilder passedOnText(String text) {
        answering.passedOn(passedOn -> passedOn.withOtherwise(text), place("/texts/passedOn"));
        return this;
    }

    /** The same for questions in this language, such as {@code de} or {@code pt-BR}. */
    public PersonaBuilder passedOnText(String languageTag, String text) {
        var place = place("/texts/passedOn").field(languageTag);
        answering.passedOn(passedOn -> passedOn.with(languageTag, text), place);
        return this;
    }

    /** The same for all languages, in place of whatever was said before. */
    public PersonaBuilder passedOn(AskerText text) {
        Objects.requireNonNull(text, "passedOn");
        answering.passedOn(passedOn -> text, place("/texts/passedOn"));
        return this;
    }

    /** What happens when somebody is away; default {@link AbsenceRules#DEFAULT}. */
    public PersonaBuilder absence(AbsenceRules rules) {
        absence.rules(Objects.requireNonNull(rules, "absence"));
        return this;
    }

    /** The second answers for this persona while the first is away. */
    public PersonaBuilder substitute(EmailAddress person, EmailAddress substitute) {
        absence.substitute(person, substitute, place("/absence/substitutes"));
        return this;
    }

    /**
     * What the asker is told in place of {@link #passedOn} when somebody stands in, where {@code {absent}} and {@code {substitute}} are
     * their names. Default: no more than what is always said.
     */
    public PersonaBuilder substituted(AskerText text) {
        absence.substituted(Objects.requireNonNull(text, "substituted"));
        return this;
    }

    /** Within which time questions are to be answered, and what follows if not; default: no limit. */
    public PersonaBuilder deadline(Deadline newDeadline) {
        deadline = Objects.requireNonNull(newDeadline, "deadline");
        return this;
    }

    /** The next step of the chain is asked after this time, and so on: {@link Deadline#within}, and nothing else. */
    public PersonaBuilder responseTimeout(Duration timeout) {
        problems.attempt(place("/responseTimeout"), () -> deadline = Deadline.within(timeout));
        return this;
    }

    /** When its people work; default at any time. */
    public PersonaBuilder hours(Hours hours) {
        answering.hours(hours);
        return this;
    }

    /**
     * The persona.
     *
     * @throws InvalidInputException with every problem, in the order in which the settings were given
     */
    public Persona build() {
        problems.throwIfAny();
        return new Persona(this, specialists.build());
    }

    private Place place(String otherwise) {
        return next == null ? Place.at(otherwise) : given(next);
    }

    /** Of this element of the list, composed only if it is not given. */
    private Place place(String list, int index) {
        return next == null ? Place.at(list + index) : given(next);
    }

    private Place given(Place place) {
        next = null;
        return place;
    }
}
