package dev.switchboard.examples.demo;

import dev.switchboard.Switchboard;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.examples.summary.FindingList;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;
import java.time.Instant;

/** Ann asks for leave while her manager is on leave: a substitute, a reminder, the owner, and the return. */
final class AbsenceStory {
    private static final Asker ANN =
            Asker.withEmail("ann@acme.example").named("Ann").verified();
    private static final Instant BOXING_DAY = Instant.parse("2026-12-26T12:00:00Z");

    private final Policy policy = Policy.builder()
            .personas(Persona.named("HR")
                    .ownedBy("olga@acme.example", "Olga")
                    .reasons(ContactReason.PTO)
                    .specialist("mia@acme.example", "Mia", "ann@acme.example")
                    .specialist("max@acme.example", "Max")
                    .deadline(Deadline.within(Duration.ofHours(4)).then(DeadlineAction.REMIND, DeadlineAction.OWNER))
                    .substituted(AskerText.of("{absent} is on leave; {substitute} will answer you here.")))
            .calendars(
                    PersonalCalendar.of("mia@acme.example")
                            .inZone("Europe/Berlin")
                            .withSubstitute("max@acme.example")
                            .away("2026-12-21", "2026-12-27"),
                    PersonalCalendar.of("max@acme.example")
                            .inZone("Europe/Berlin")
                            .away("2026-12-24 PM", "2026-12-26"))
            .build();
    private final RecordingNotifier mail = new RecordingNotifier();
    private final VirtualClock clock = VirtualClock.at("2026-12-22T08:00:00Z");
    private final Office office = Office.over(policy, clock, parts -> parts.notifier(mail));
    private final Switchboard switchboard = office.switchboard();
    private final Narration narration;
    private int read;

    private AbsenceStory(Audience audience) {
        narration = new Narration(audience);
        narration.open(office);
    }

    /** Tells the story. */
    static void tell(Audience audience) {
        var story = new AbsenceStory(audience);
        try (var office = story.office) {
            story.tell(office.switchboard());
            audience.end();
        }
    }

    private void tell(Switchboard at) {
        narration.title("Ann asks for leave while Mia is on leave");
        narration.say(
                "Mia decides about Ann's leave. She is away from 21 to 27 December, and Max stands in. Max is away himself from noon",
                "on Christmas Eve to the 26th. Whoever has a question answers within four hours, or is reminded; after four more,",
                "Olga has it, who owns the assistant. All of this stands in the policy.",
                "");
        FindingList.write(PolicyLint.report(policy), narration::quoteLine);
        lookAhead();
        var first = ask("m1", "Please approve my leave on the 2nd of January");
        remind();
        handOver();
        answer(at, first);
        christmas(at);
        comeBack();
    }

    private void lookAhead() {
        narration.chapter("Before the holidays, somebody looks ahead");
        narration.say(
                "Who is missing on the 26th, without anybody to stand in? (switchboard check --at 2026-12-26)", "");
        FindingList.write(PolicyLint.attendance(policy, BOXING_DAY), narration::quoteLine);
    }

    private RoutingDecision ask(String id, String text) {
        narration.chapter(clock.instant() + ": Ann asks");
        narration.quote("Ann: " + text);
        var decision = office.router().route(Question.to("HR", text).withId(id).inConversation("ann-" + id), ANN);
        narration.quoteChat(switchboard.conversations().transcript(decision.conversation()));
        narration.say("Why " + decision.target().orElseThrow().name() + "?");
        narration.quote(decision.explain());
        showMail();
        return decision;
    }

    private void showMail() {
        var all = mail.notifications();
        all.subList(read, all.size()).forEach(this::show);
        read = all.size();
    }

    private void show(Notification notification) {
        narration.say(notification.recipient().person().displayName() + " is notified:");
        narration.quote(notification.subject() + "\n\n" + notification.body());
    }

    private void remind() {
        later(Duration.ofHours(4));
        narration.chapter(clock.instant() + ": Max has not answered within four hours");
        showMail();
    }

    private void handOver() {
        later(Duration.ofHours(4));
        narration.chapter(clock.instant() + ": nor within eight");
        showMail();
    }

    private void later(Duration time) {
        clock.advance(time);
        switchboard.escalateOverdue(clock.instant());
    }

    private void answer(Switchboard at, RoutingDecision decision) {
        narration.chapter("Olga answers by replying");
        var toOlga = mail.notificationsTo("olga@acme.example");
        var token = toOlga.get(toOlga.size() - 1).replyToken().orElseThrow();
        at.replies().accept(Reply.to(token, "olga@acme.example", "Yes, you can."));
        narration.quoteChat(at.conversations().transcript(decision.conversation()));
    }

    private void christmas(Switchboard at) {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-12-25T10:00:00Z")));
        var decision = ask("m2", "Please approve one more day off in January");
        answer(at, decision);
    }

    private void comeBack() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-12-28T08:00:00Z")));
        switchboard.escalateOverdue(clock.instant());
        narration.say("On the 28th Mia is back. What others have stays with them, so she finds a quiet desk.");
        ask("m3", "Can I take a day off in February?");
    }
}
