package dev.switchboard.testkit;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.history.HistoryEntry;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Notification;
import dev.switchboard.problem.Nearest;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What failures show, in a few words each. */
final class InWords {

    private InWords() {}

    /** Whom, in which role, and about what. */
    static String of(Notification notification) {
        var about = notification.reasons().isEmpty()
                ? notification.toldOf().isEmpty() ? "" : ", because of " + tags(notification.toldOf())
                : ", " + reasons(notification.reasons());
        var role = notification.recipient().role().name().toLowerCase(Locale.ROOT);
        return notification.recipient().person().email() + " (" + role + about + ")";
    }

    static String of(Target target) {
        return target.id() + " (" + target.kind().name().toLowerCase(Locale.ROOT) + ")";
    }

    static String reasons(List<ReasonMatch> reasons) {
        return reasons.isEmpty()
                ? "none"
                : reasons.stream().map(one -> '"' + one.label() + '"').collect(Collectors.joining(", "));
    }

    static String tags(List<Tag> tags) {
        return list(tags.stream().map(Tag::name).toList());
    }

    static String list(Collection<String> all) {
        return all.isEmpty() ? "nobody" : String.join(", ", all);
    }

    /** A question at the end of a message, if one of these was probably meant. */
    static String nearest(String written, Collection<String> known) {
        return near(written, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    /** The one that was probably meant. Addresses at one domain have that in common, so they go by what stands before it. */
    static Optional<String> near(String written, Collection<String> known) {
        var domain = domain(written);
        var there = known.stream().filter(one -> domain(one).equals(domain)).toList();
        return Nearest.to(
                        withoutDomain(written),
                        there.stream().map(InWords::withoutDomain).toList())
                .map(name -> name + domain)
                .or(() -> Nearest.to(
                        written,
                        known.stream().filter(one -> !there.contains(one)).toList()));
    }

    private static String domain(String address) {
        return address.substring(withoutDomain(address).length());
    }

    private static String withoutDomain(String address) {
        var at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /** A line of a history. */
    static String of(HistoryEntry entry) {
        return entry.fold(
                began -> "began by " + began.channel(),
                decided -> "decided " + decided.ruling().outcome()
                        + decided.ruling().target().map(to -> " " + to.id()).orElse(""),
                tagged -> "tagged " + tags(tagged.tags()),
                HistoryEntry.HandOff::what,
                changed -> "changed " + changed.change().kind()
                        + (changed.change().field().isEmpty()
                                ? ""
                                : " " + changed.change().field()));
    }

    /** All of a conversation that an assertion can be about. */
    static String of(Conversation conversation) {
        var text = new StringBuilder(conversation + ", " + conversation.mode() + ", "
                + conversation.status().map(Enum::name).orElse("no status"));
        text.append("\n  assignee: ")
                .append(conversation
                        .assignee()
                        .map(who -> address(who.person()))
                        .orElse("nobody"));
        text.append("\n  participants: ")
                .append(list(conversation.participants().stream()
                        .map(one -> address(one.who().person()))
                        .toList()));
        text.append("\n  inbox: ")
                .append(conversation.placement().map(InWords::of).orElse("none"));
        text.append("\n  tags: ").append(conversation.tags().isEmpty() ? "none" : tags(conversation.tags()));
        conversation.closing().ifPresent(end -> text.append("\n  closed: ").append(end.outcome()));
        for (var escalation : conversation.escalations()) {
            text.append("\n  ").append(escalation);
            escalation.timeline().forEach(happening -> text.append("\n    ").append(happening.what()));
        }
        return text.toString();
    }

    static String of(Placement placement) {
        return placement.inbox() + " (" + placement.state() + ")";
    }

    private static String address(Person person) {
        return person.email().toString();
    }
}
