package dev.switchboard.policy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import dev.switchboard.specialist.SpecialistMap;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.util.function.UnaryOperator;

/**
 * A small change of one persona, or of what all share: a function from one version of the policy to the next, and its words for the audit. Costs
 * about what it changes, however many users are mapped. Values are checked when the edit is made, the rest when it is applied.
 */
public final class PolicyEdit {
    private final String persona;
    private final String change;
    private final UnaryOperator<Policy> function;

    private PolicyEdit(String persona, String change, UnaryOperator<Policy> function) {
        this.persona = persona;
        this.change = change;
        this.function = function;
    }

    /** An edit of what all personas share. */
    static PolicyEdit ofWhole(String change, UnaryOperator<Policy> function) {
        return new PolicyEdit("", change, function);
    }

    private static PolicyEdit ofPersona(String persona, String change, UnaryOperator<Persona> function) {
        return new PolicyEdit(persona, persona + ": " + change, policy -> changed(policy, persona, function));
    }

    @SuppressWarnings("ReferenceEquality") // comparing a million mappings would cost more than the edit
    private static Policy changed(Policy policy, String persona, UnaryOperator<Persona> function) {
        var before = policy.require(persona);
        var after = function.apply(before);
        return after == before ? policy : policy.with(after);
    }

    /** Maps a user who is mapped to nobody; {@code ALREADY_MAPPED} if there is a specialist already. */
    public static PolicyEdit assign(String persona, String userEmail, String specialistEmail) {
        var user = EmailAddress.of(userEmail);
        var specialist = EmailAddress.of(specialistEmail);
        return mapping(persona, "assign " + user + " to " + specialist, map -> map.assign(user, specialist));
    }

    /** Maps a user to this specialist, whoever was responsible before. */
    public static PolicyEdit move(String persona, String userEmail, String specialistEmail) {
        var user = EmailAddress.of(userEmail);
        var specialist = EmailAddress.of(specialistEmail);
        return mapping(persona, "move " + user + " to " + specialist, map -> map.move(user, specialist));
    }

    /** Maps a user to nobody; {@code NOT_MAPPED} if that is so already. */
    public static PolicyEdit unassign(String persona, String userEmail) {
        var user = EmailAddress.of(userEmail);
        return mapping(persona, "unassign " + user, map -> map.unassign(user));
    }

    /** Adds a specialist; {@code DUPLICATE_SPECIALIST} if there is one with that address. */
    public static PolicyEdit addSpecialist(String persona, String email, String name) {
        var specialist = Specialist.of(email, name);
        return mapping(persona, "add specialist " + email, map -> map.withNewSpecialist(specialist));
    }

    /** Removes a specialist with all mappings to it; its open escalations are given to somebody else. */
    public static PolicyEdit removeSpecialist(String persona, String email) {
        var address = EmailAddress.of(email);
        return mapping(persona, "remove specialist " + email, map -> map.withoutSpecialist(address));
    }

    /**
     * Changes specialists and mappings by a function, for instance a bulk import. It must not depend on anything but the map,
     * because it is called again if another change was faster; if it gives back the same map, nothing changes. Open escalations
     * of specialists whom it removes are given to somebody else.
     *
     * @param change its words for the audit, without addresses
     */
    public static PolicyEdit specialists(String persona, String change, UnaryOperator<SpecialistMap> function) {
        return mapping(persona, change, function);
    }

    /** Lets questions go to this specialist again. */
    public static PolicyEdit activate(String persona, String email) {
        return active(persona, email, true);
    }

    /** Lets no more questions go to this specialist; mappings and open escalations stay. */
    public static PolicyEdit deactivate(String persona, String email) {
        return active(persona, email, false);
    }

    /** Puts another person in the owner's place (I-3). */
    public static PolicyEdit replaceOwner(String persona, String email, String name) {
        EmailAddress.of(email);
        return ofPersona(
                persona,
                "replace owner by " + email,
                before -> before.toBuilder().ownedBy(email, name).build());
    }

    /** Adds a contact reason; at most five (I-2), no two alike. */
    public static PolicyEdit addReason(String persona, ContactReason reason) {
        return ofPersona(
                persona,
                "add reason " + reason.label(),
                before -> enabled(before).toBuilder().reason(reason).build());
    }

    /** Removes a contact reason. */
    public static PolicyEdit removeReason(String persona, String label) {
        return ofPersona(
                persona,
                "remove reason " + label,
                before -> enabled(before).toBuilder().withoutReason(label).build());
    }

    /** Adds something that the persona knows; nothing changes if it knows just that already. */
    public static PolicyEdit addKnowledge(String persona, KnownAnswer known) {
        return ofPersona(
                persona,
                "add an answer",
                before -> before.knowledge().contains(known)
                        ? before
                        : before.toBuilder().knows(known).build());
    }

    /** Takes away something that the persona knows; nothing changes if it does not know just that. */
    public static PolicyEdit removeKnowledge(String persona, KnownAnswer known) {
        return ofPersona(
                persona,
                "remove an answer",
                before -> before.knowledge().contains(known)
                        ? before.toBuilder().withoutKnowledge(known).build()
                        : before);
    }

    /** Adds a smart tag; no two with one name. */
    public static PolicyEdit addTag(String persona, SmartTag tag) {
        return of(persona, "add tag " + tag, before -> before.tag(tag));
    }

    /** Removes a smart tag; {@code RESERVED_TAG} if it is one of the engine's (I-9). Rules that name it are kept. */
    public static PolicyEdit removeTag(String persona, String tag) {
        return of(persona, "remove tag " + tag, before -> before.withoutTag(tag));
    }

    /**
     * Renames a smart tag, in rules too; {@code RESERVED_TAG} if one of the names is the engine's (I-9). A view of this persona that
     * names the tag names it by both names then, because conversations keep the tags that they got: the old name is to be removed
     * there once they are handled, and lint says so ({@code VIEW_TAG_UNKNOWN}) unless another persona of the view has such a tag. A
     * view of several personas of which another has a tag of the new name stays as it is: it would show more than before.
     */
    public static PolicyEdit renameTag(String persona, String from, String to) {
        var renaming = of(persona, "rename tag " + from + " to " + to, before -> before.renameTag(from, to));
        return new PolicyEdit(
                persona, renaming.change, policy -> TagViews.withBoth(renaming.applyTo(policy), persona, from, to));
    }

    /** Adds a tag rule, behind those there are. */
    public static PolicyEdit addRule(String persona, TagRule rule) {
        return of(persona, "add " + rule, before -> before.rules(rule));
    }

    /** Removes a tag rule. */
    public static PolicyEdit removeRule(String persona, TagRule rule) {
        return of(persona, "remove " + rule, before -> before.withoutRule(rule));
    }

    private static PolicyEdit of(String persona, String change, UnaryOperator<PersonaBuilder> function) {
        return ofPersona(
                persona, change, before -> function.apply(before.toBuilder()).build());
    }

    /** Which persona it changes; empty if it changes what all share. */
    public String persona() {
        return persona;
    }

    /** What it does, in words. */
    public String change() {
        return change;
    }

    /**
     * The policy after the edit; the same object if nothing changes.
     *
     * @throws InvalidInputException if it does not fit
     */
    public Policy applyTo(Policy policy) {
        return function.apply(policy);
    }

    private static PolicyEdit active(String persona, String email, boolean active) {
        var address = EmailAddress.of(email);
        var change = (active ? "activate " : "deactivate ") + email;
        return mapping(
                persona,
                change,
                map -> map.withSpecialist(map.requireSpecialist(address).withActive(active)));
    }

    @SuppressWarnings("ReferenceEquality") // an edit that changes nothing gives the same map
    private static PolicyEdit mapping(String persona, String change, UnaryOperator<SpecialistMap> function) {
        return ofPersona(persona, change, before -> {
            var map = function.apply(enabled(before).specialists());
            return map == before.specialists()
                    ? before
                    : before.toBuilder().specialists(map).build();
        });
    }

    private static Persona enabled(Persona persona) {
        if (!persona.isSpecialistRouting()) {
            throw new InvalidInputException(
                    PolicyProblem.FEATURE_DISABLED,
                    Place.ROOT,
                    "specialist routing is off for " + persona.id()
                            + "; switch it on (specialistRouting) before changing it");
        }
        return persona;
    }

    @Override
    public String toString() {
        return change();
    }
}
