package dev.switchboard.testkit.contract;

import dev.switchboard.notification.Notification;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.Notifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of notifiers catches every notifier that breaks it")
class NotifierContractTest extends WholeContractProof<NotifierContract> {

    NotifierContractTest() {
        super(NotifierContract.class, () -> over(new Post()), broken());
    }

    private static List<Broken<NotifierContract>> broken() {
        var all = new ArrayList<>(BrokenPost.all(NotifierContractTest::over));
        all.add(broken("WANTS_A_REASON", one -> one.reasons().get(0).score() > 0, "sparseOnesArrive"));
        all.add(broken(
                "WANTS_A_TOKEN",
                one -> one.replyToken().orElseThrow().value().length() > 9,
                "onesWithoutTokensArrive"));
        all.add(broken("WANTS_FEW_REASONS", one -> one.reasons().size() < 5, "fullOnesArrive"));
        all.add(broken("TELLS_NO_OWNER", one -> one.recipient().role() != Target.Kind.OWNER, "everyRoleIsTold"));
        all.add(broken("WANTS_LATIN", one -> one.asker().displayName().matches("[\\p{IsLatin}]*"), "anyNameIsWritten"));
        return all;
    }

    /** Chokes on all notifications but these. */
    private static Broken<NotifierContract> broken(String how, Predicate<Notification> some, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> over(new Post(), some));
    }

    private static NotifierContract over(Post post) {
        return over(post, any -> true);
    }

    private static NotifierContract over(Post post, Predicate<Notification> some) {
        return new NotifierContract() {
            @Override
            protected Notifier notifier() {
                return notification -> {
                    if (!some.test(notification)) {
                        throw new IllegalArgumentException("this is not as expected");
                    }
                    post.take(new Post.Letter("", notification.key(), notification.question()));
                };
            }

            @Override
            protected List<String> receivedKeys() {
                return post.keysIn("");
            }

            @Override
            protected boolean farSide(FarSide behaviour) {
                post.farSide = behaviour;
                return true;
            }
        };
    }
}
