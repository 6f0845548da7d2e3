package dev.switchboard.policy;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.policy.Element.Field;
import dev.switchboard.policy.PolicyChange.Kind;
import dev.switchboard.problem.Require;
import java.util.List;
import java.util.stream.Stream;

/** All parts of a policy: how they are read, set and compared. */
final class PolicyAttributes {
    private static final List<Field<Agent>> OF_AGENT = List.of(
            new Field<>("name", Agent::name),
            new Field<>("email", agent -> agent.email().toString()),
            new Field<>("expertise", Agent::expertise),
            new Field<>("languages", Agent::languages),
            new Field<>("country", Agent::country),
            new Field<>("limits", Agent::limits),
            new Field<>("role", Agent::role),
            new Field<>("score", Agent::score),
            new Field<>("active", Agent::isActive));
    private static final List<Field<Expertise>> OF_EXPERTISE = Stream.concat(
                    Stream.of(new Field<>("name", Expertise::name)), HoursDelta.fields(Expertise::hours).stream())
            .toList();
    private static final List<Field<Inbox>> OF_INBOX = List.of(
            new Field<>("name", Inbox::name), new Field<>("kind", Inbox::kind), new Field<>("members", Inbox::members));
    private static final List<Field<SharedView>> OF_VIEW = List.of(
            new Field<>("name", SharedView::name),
            new Field<>("anyOf", SharedView::anyOf),
            new Field<>("personas", SharedView::personas),
            new Field<>("modes", SharedView::modes),
            new Field<>("assigned", SharedView::assigned),
            new Field<>("assignedTo", SharedView::assignee),
            new Field<>("quietFor", SharedView::quietFor),
            new Field<>("members", SharedView::members));
    private static final List<Field<VariableDefinition>> OF_VARIABLE = List.of(
            new Field<>("label", VariableDefinition::label),
            new Field<>("identifiesCustomer", VariableDefinition::identifiesCustomer));

    private static final Element<Agent> AGENT =
            Element.of(Kind.AGENT, Agent::id, agent -> Require.quote(agent.id()), OF_AGENT);
    private static final Element<Expertise> EXPERTISE =
            Element.of(Kind.EXPERTISE, Expertise::id, one -> Require.quote(one.name()), OF_EXPERTISE);
    private static final Element<Inbox> INBOX =
            Element.of(Kind.INBOX, Inbox::id, inbox -> Require.quote(inbox.id()), OF_INBOX);
    private static final Element<SharedView> VIEW =
            Element.of(Kind.VIEW, SharedView::id, view -> Require.quote(view.id()), OF_VIEW);
    private static final Element<VariableDefinition> VARIABLE = Element.of(
            Kind.VARIABLE, VariableDefinition::name, variable -> Require.quote(variable.name()), OF_VARIABLE);

    private static final Element<AcceptedFinding> ACCEPTED = Element.of(
                    Kind.ACCEPTED,
                    one -> List.of(one.finding(), one.place()),
                    AcceptedFinding::toString,
                    List.of(new Field<>("because", AcceptedFinding::because)))
            .saying(one -> "because " + Require.quote(one.because()));

    private static final Element<PersonalCalendar> CALENDAR = Element.of(
            Kind.CALENDAR,
            one -> one.person().key(),
            one -> "of " + one.person(),
            List.of(
                    new Field<>("person", one -> one.person().toString()),
                    new Field<>("zone", PersonalCalendar::zone),
                    new Field<>("substitute", one -> one.substitute().map(EmailAddress::toString)),
                    new Field<>("absences", PersonalCalendar::entries)));

    private static final List<Attribute<Policy, PolicyBuilder, ?>> ALL = List.of(
            new Attribute<>(
                    Policy::personas, (to, all) -> all.forEach(to::persona), ListDelta.of(PersonaAttributes.PERSONA)),
            new Attribute<>(
                    policy -> policy.workplace().agents(), (to, all) -> all.forEach(to::agents), ListDelta.of(AGENT)),
            new Attribute<>(
                    policy -> policy.workplace().expertise(),
                    (to, all) -> all.forEach(to::expertise),
                    ListDelta.of(EXPERTISE)),
            new Attribute<>(
                    policy -> policy.workplace().workload(), PolicyBuilder::workload, Setting.named("workload")),
            new Attribute<>(
                    policy -> policy.workplace().inboxes(), (to, all) -> all.forEach(to::inboxes), ListDelta.of(INBOX)),
            new Attribute<>(
                    policy -> policy.workplace().views(), (to, all) -> all.forEach(to::views), ListDelta.of(VIEW)),
            new Attribute<>(Policy::variables, (to, all) -> all.forEach(to::variables), ListDelta.of(VARIABLE)),
            new Attribute<>(Policy::calendars, (to, all) -> all.forEach(to::calendars), ListDelta.of(CALENDAR)),
            new Attribute<>(Policy::accepted, (to, all) -> all.forEach(to::accept), ListDelta.of(ACCEPTED)));

    /** How two policies are compared. */
    static final Comparison<Policy> WHOLE = WholeDelta.of(ALL, policy -> Policy.builder(), PolicyBuilder::build);

    private PolicyAttributes() {}
}
