package dev.switchboard.fault;

import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.ChatGateway;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.RoutingListener;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The integrations as one process calls them: each call may go wrong, and a process that died calls nobody. */
final class Wires {
    private final FaultWorld world;
    private final Supplier<Boolean> isDead;

    Wires(FaultWorld world, Supplier<Boolean> isDead) {
        this.world = world;
        this.isDead = isDead;
    }

    /** An integration that says that it delivered what it did not cannot be found out. */
    private void run(String what, Runnable effect) {
        if (call(what, () -> done(effect)) == null) {
            effect.run();
        }
    }

    private static String done(Runnable effect) {
        effect.run();
        return "done";
    }

    @SuppressWarnings("NullAway") // an integration that returns null is one of the faults
    private <T> T call(String what, Supplier<T> effect) {
        if (isDead.get()) {
            throw new IllegalStateException("a process that died calls nobody");
        }
        return switch (world.chance.fault(what)) {
            case NONE -> effect.get();
            case THROWS -> throw new IllegalStateException(what);
            case BUSY -> throw new TemporaryFailureException(what);
            case DONE_BUT_THROWS -> {
                var unused = effect.get();
                throw new IllegalStateException(what);
            }
            case TWICE -> {
                var unused = effect.get();
                yield effect.get();
            }
            case SLOW -> {
                world.timePasses(FaultWorld.LEASE.dividedBy(3));
                yield effect.get();
            }
            case HANGS -> {
                world.timePasses(FaultWorld.LEASE.plusSeconds(1));
                yield effect.get();
            }
            case HANGS_IN_VAIN -> {
                world.timePasses(FaultWorld.LEASE.plusSeconds(1));
                throw new IllegalStateException(what);
            }
            case RETURNS_NULL -> null;
        };
    }

    Notifier notifier() {
        return notification -> run("notifier", () -> world.outside.told.add(notification));
    }

    ChatGateway gateway() {
        return delivery -> run("chat gateway", () -> world.outside.shown.add(delivery));
    }

    RoutingListener listener() {
        return event -> {
            world.outside.happened(event);
            if (world.chance.inOneOf(8)) {
                run("listener", () -> {});
            }
        };
    }

    /** A word that is a tag's name means that tag; "human" means that a person is wanted. */
    TagDetector detector() {
        return request -> call("tag detector", () -> {
            var found = new ArrayList<TagMatch>();
            request.tags().stream()
                    .filter(tag -> request.text().contains(tag.name()))
                    .forEach(tag -> found.add(TagMatch.of(tag.tag(), 1)));
            if (request.text().contains("human")) {
                found.add(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1));
            }
            return found;
        });
    }

    ReasonClassifier classifier() {
        return request -> call(
                "classifier",
                () -> request.question().text().contains("leave") ? List.of(ReasonMatch.of("leave", 1)) : List.of());
    }

    AnswerProvider answers() {
        var known = new KnowledgeAnswers();
        return request -> call("answer provider", () -> {
            var text = request.question().text();
            return text.contains("cannot")
                    ? Answer.cannotExecute("No: " + text)
                    : text.contains("known") ? Answer.known("Yes: " + text, 1) : known.answer(request);
        });
    }

    InboxAdapter platform() {
        var platform = world.outside.platform;
        return new InboxAdapter() {
            @Override
            public Set<Capability> capabilities() {
                return platform.capabilities();
            }

            @Override
            public void createInbox(Inbox inbox) {
                run("create inbox", () -> platform.createInbox(inbox));
            }

            @Override
            public void createView(SharedView view) {
                run("create view", () -> platform.createView(view));
            }

            @Override
            public void move(PlatformMove move) {
                run("move", () -> platform.move(move));
            }

            @Override
            public void mirrorTags(PlatformTags tags) {
                run("mirror tags", () -> platform.mirrorTags(tags));
            }

            @Override
            public Optional<String> inboxOf(ConversationId conversation) {
                return call("inbox of", () -> platform.inboxOf(conversation));
            }

            @Override
            public List<Tag> tagsOf(ConversationId conversation) {
                return call("tags of", () -> platform.tagsOf(conversation));
            }
        };
    }
}
