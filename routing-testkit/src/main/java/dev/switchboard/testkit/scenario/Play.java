package dev.switchboard.testkit.scenario;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.notification.Notification;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.testkit.Chat;
import dev.switchboard.testkit.Organisation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scenario while it runs: the organisation, and what was done last in it. */
final class Play {
    final Organisation organisation;
    private Answer nextAnswer = Answer.unknown();
    private boolean failsNext;
    private @Nullable RoutingDecision decision;
    private @Nullable Chat chat;
    private @Nullable String asker;
    private String result = "";
    private int toldBefore;
    private int shownBefore;

    Play(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The next question is answered so. */
    void answerNext(Answer answer) {
        nextAnswer = answer;
        failsNext = false;
    }

    /** The automation fails at the next question. */
    void failNext() {
        failsNext = true;
    }

    /** Somebody asks in a chat; from now on that is what expectations are about. */
    void ask(String who, Chat in, String text) {
        organisation.answers(text, nextAnswer);
        nextAnswer = Answer.unknown();
        asker = who;
        chat = in;
        shownBefore = in.shown().size();
        decision = write(in, text);
    }

    private RoutingDecision write(Chat in, String text) {
        if (failsNext) {
            organisation
                    .answers()
                    .failAlways(new IllegalStateException("the automation fails, as the scenario wants it"));
        }
        try {
            return in.write(text);
        } finally {
            organisation.answers().succeed();
            failsNext = false;
        }
    }

    /** What this person was told last is from now on what expectations are about. */
    void turnTo(String email) {
        var there = organisation.chatOf(organisation.told(email).conversation());
        chat = there;
        shownBefore = there.shown().size();
    }

    /** Does one thing; what comes of it is what expectations look at. */
    void take(Act act) {
        toldBefore = organisation.notifier().notifications().size();
        var here = chat;
        shownBefore = here == null ? 0 : here.shown().size();
        decision = null;
        result = act.in(this);
    }

    /** What was decided, if somebody asked. */
    Optional<RoutingDecision> decision() {
        return Optional.ofNullable(decision);
    }

    String result() {
        return result;
    }

    /** Whom the last step told what. */
    List<Notification> told() {
        var all = organisation.notifier().notifications();
        return all.subList(toldBefore, all.size());
    }

    /** What the last step showed to the asker. */
    List<String> shown() {
        var here = chat;
        if (here == null) {
            return List.of();
        }
        var all = here.shown();
        return all.subList(shownBefore, all.size());
    }

    /** The conversation that the last step was about. */
    Optional<Conversation> conversation() {
        return Optional.ofNullable(chat).map(Chat::conversation);
    }

    /** Who asked last. */
    Optional<String> asker() {
        return Optional.ofNullable(asker);
    }
}
