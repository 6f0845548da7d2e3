package dev.switchboard.lint;

/** The kinds of findings, with what they mean for people. Names are stable; sentences may change. */
public enum FindingCode {
    /** Specialist routing is off, and there are specialists or reasons that it would use. */
    ROUTING_OFF(Severity.WARNING, "while it is off, reasons are not looked for and specialists are never asked"),
    /** Specialists, but no contact reasons. */
    NO_REASONS(Severity.WARNING, "only a question that matches a contact reason goes to a specialist"),
    /** Contact reasons that want no expertise, but no user is mapped to a specialist. */
    NO_MAPPINGS(Severity.WARNING, "a question goes to the asker's own specialist, and here nobody has one"),
    /** Specialists, but no chain asks them. */
    SPECIALISTS_NEVER_ASKED(Severity.WARNING, "only a chain with the step SPECIALIST leads to them"),
    /** A chain that names {@code SPECIALIST} although specialist routing is off. */
    STEP_OFF(Severity.WARNING, "the step is passed over while specialist routing is off"),
    /** A reason whose own chain leaves the specialists out. */
    REASON_WITHOUT_SPECIALIST(Severity.INFO, "the persona's specialists are not asked about it"),
    /** Only verified addresses lead to a specialist, and there is none. */
    VERIFICATION_UNUSED(Severity.INFO, "the setting concerns nothing but the way to a specialist"),
    /** Every answer counts as known. */
    THRESHOLD_ZERO(Severity.WARNING, "even an answer given without any confidence keeps the question from people"),
    /** A specialist who is responsible for nobody, and stands in for nobody. */
    SPECIALIST_WITHOUT_USERS(Severity.INFO, "no question goes to a specialist who is responsible for nobody"),
    /** A specialist with users, but not active. */
    SPECIALIST_INACTIVE(Severity.WARNING, "questions of these users go to the next step of the chain"),
    /** A specialist who is their own user. */
    SELF_MAPPED(Severity.WARNING, "nobody approves their own request, so the mapping is passed over"),
    /** Specialists who are responsible for each other in a circle (MP-44). */
    MAPPING_CYCLE(Severity.WARNING, "no reporting line is a circle: in the end everybody approves for everybody"),
    /** The owner as a user of a specialist. */
    OWNER_MAPPED(Severity.INFO, "the owner's own questions go to that specialist"),
    /** A label or phrase of a reason without any letter or digit. */
    NO_WORDS(Severity.ERROR, "questions are compared by their words, so this matches none"),
    /** A label or phrase of words that say nothing about the topic. */
    FUNCTION_WORDS_ONLY(Severity.WARNING, "words like these are in almost every question"),
    /** A label or phrase of two reasons. */
    SHARED_PHRASE(Severity.WARNING, "questions with these words match both reasons, and the first is taken"),
    /** An example of two reasons. */
    SHARED_EXAMPLE(Severity.WARNING, "what is learned from it for one reason is unlearned for the other"),
    /** A label, phrase or example that the built-in classifier does not take for its own reason. */
    MISREAD(Severity.WARNING, "a question in these words goes to another reason, or to the owner"),
    /** A question of the knowledge without any word that says what it is about. */
    NO_CONTENT_WORDS(Severity.ERROR, "a known question is recognised by its content words, so this never is"),
    /** Two answers to the same content words. */
    SAME_QUESTION(Severity.WARNING, "only one of the two answers is ever given"),
    /** An answer to a question that a reason always gives to a human. */
    ANSWER_NEVER_GIVEN(Severity.WARNING, "questions on this topic go to a human before the knowledge is looked at"),
    /** A tag that no rule and no view names, and that does nothing itself. */
    TAG_UNUSED(Severity.INFO, "the decision names it when it is found, and nothing else happens"),
    /** A tag that suspends the automation where only the owner can take over. */
    SUSPENDS_WITHOUT_HUMAN(Severity.INFO, "once it is found, nobody but the owner answers the asker"),
    /** A rule on a tag that neither the persona nor the engine has. */
    RULE_TAG_UNKNOWN(Severity.WARNING, "such a tag is never found, so the rule never applies because of it"),
    /** A rule that notifies, assigns and moves nothing. */
    RULE_WITHOUT_EFFECT(Severity.WARNING, "nothing happens when it applies"),
    /** A rule that only does what rules before it do on all of its tags. */
    RULE_SHADOWED(
            Severity.WARNING,
            "of all rules for a message the first that moves it counts, and the first that assigns it to somebody eligible"),
    /** A rule that assigns or moves where no chain asks for it. */
    RULE_NEVER_ASKED(Severity.WARNING, "only a chain with that step asks the agent, or tells the members of the inbox"),
    /** Expertise that is wanted where no chain chooses an agent by it. */
    WANTED_NEVER_ASKED(Severity.WARNING, "only a chain with the step EXPERTISE chooses an agent by what is wanted"),
    /** Expertise that is wanted of nobody, for the persona has no operators. */
    WANTED_WITHOUT_OPERATORS(Severity.WARNING, "the step EXPERTISE asks the operators of the persona, and nobody else"),
    /** Operators of whom none can ever be chosen. */
    OPERATORS_BLOCKED(Severity.WARNING, "the step EXPERTISE never finds anybody"),
    /** Preferred expertise that no operator holds at the level wanted. */
    EXPERTISE_UNHELD(Severity.WARNING, "it makes no difference to who is chosen"),
    /** Required expertise that no operator holds at the level wanted. */
    REQUIRED_UNREACHED(Severity.WARNING, "whoever lacks it is not asked, so the step EXPERTISE finds nobody"),
    /** A rung of a ranking that no operator can stand on. */
    RUNG_NEVER_MET(Severity.WARNING, "a rung on which nobody stands is passed over every time"),
    /** A rung after one on which the same agents stand, such as {@code ANYONE}. */
    RUNG_COVERED(Severity.WARNING, "the first rung that anybody stands on decides, so this one never does"),
    /** A ranking that does not end with everybody. */
    RANKING_WITHOUT_ANYONE(Severity.INFO, "whoever stands on no rung is not asked, even if nobody else is there"),
    /** A chain that lets questions wait for an agent for ever. */
    WAIT_WITHOUT_DEADLINE(Severity.WARNING, "the next step is never tried, however long nobody comes"),
    /** A chain that lets questions wait for an agent although nothing is wanted of one. */
    WAIT_FOR_NOTHING(Severity.WARNING, "where nothing is wanted the step EXPERTISE is passed over, and nobody waits"),
    /** Priority minutes where no question waits. */
    PRIORITY_UNUSED(Severity.INFO, "they count in the line for an agent only"),
    /** Working hours in which nothing is ever open. */
    HOURS_NEVER_OPEN(Severity.WARNING, "every question comes outside of them"),
    /** A limit into which not even one conversation fits. */
    LIMIT_BELOW_WEIGHT(Severity.WARNING, "an agent is given only what there is room for, so none ever is"),
    /** Expertise that an agent holds or that was created, and that is wanted nowhere. */
    EXPERTISE_UNWANTED(Severity.INFO, "nobody is chosen because of it"),
    /** Expertise that was created, and that no agent holds (OD-4). */
    EXPERTISE_WITHOUT_AGENTS(Severity.INFO, "there is nobody to ask about it"),
    /** An inbox whose conversations nobody waits for. */
    INBOX_WITHOUT_MEMBERS(Severity.WARNING, "the owner is told of what comes in, and nobody else"),
    /** A follow-up inbox that no rule moves anything into (I-10). */
    INBOX_UNUSED(Severity.INFO, "nothing gets into a follow-up inbox but by a rule"),
    /** A view of a tag that neither its personas nor the engine have. */
    VIEW_TAG_UNKNOWN(
            Severity.WARNING, "such a tag is not looked for, so the view shows only what somebody tagged so by hand"),
    /** A label of two variables (ML-25). */
    VARIABLE_LABEL_SHARED(Severity.WARNING, "whoever works on a conversation cannot tell the two apart"),
    /** Substitutes who answer for each other in a circle. */
    SUBSTITUTE_LOOP(
            Severity.INFO, "when all of them are away none of them answers, and the next step of the chain is asked"),
    /** Somebody who is their own substitute. */
    SELF_SUBSTITUTE(Severity.WARNING, "whoever is away does not answer, so it is as if there were no substitute"),
    /** A substitute who answers for no persona for which the other does. */
    SUBSTITUTE_MAY_NOT_ANSWER(
            Severity.WARNING,
            "only an active specialist or the owner of the persona and active agents may answer, so they are passed over"),
    /** A deadline after which whoever has the question is reminded, and nothing else follows. */
    DEADLINE_WITHOUT_NEXT(Severity.WARNING, "nobody else is ever asked, however long the answer takes"),
    /** An urgent reason that has as much time as the others, or more. */
    URGENT_NOT_SHORTER(Severity.WARNING, "without a deadline of its own it would have half the time of the others"),
    /** Somebody is away at the time asked about, and nobody stands in. Cannot be accepted: another time is asked about another day. */
    AWAY_UNREPLACED(
            Severity.INFO,
            "questions that would be theirs go to the next step of the chain, the owner's to the owner all the same"),
    /** Nobody who answers for a persona is there at the time asked about. Cannot be accepted. */
    EVERYBODY_AWAY(Severity.WARNING, "its questions go to an owner who is away, with an alarm"),
    /** An acceptance of what is not found there. Cannot be accepted itself. */
    ACCEPTANCE_UNUSED(Severity.WARNING, "it may hide a finding that comes to be in this place later");

    private final Severity severity;
    private final String why;

    FindingCode(Severity severity, String why) {
        this.severity = severity;
        this.why = why;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether a policy may accept it as meant so. */
    public boolean isAcceptable() {
        return this != ACCEPTANCE_UNUSED && this != AWAY_UNREPLACED && this != EVERYBODY_AWAY;
    }

    /** Why it matters, as a sentence without a full stop. */
    public String why() {
        return why;
    }
}
