package dev.switchboard.testkit.contract;

import dev.switchboard.conversation.Author;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.ChatDelivery;
import dev.switchboard.spi.ChatGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of chat gateways catches every gateway that breaks it")
class ChatGatewayContractTest extends WholeContractProof<ChatGatewayContract> {

    ChatGatewayContractTest() {
        super(ChatGatewayContract.class, () -> over(new Post()), broken());
    }

    private static List<Broken<ChatGatewayContract>> broken() {
        var all = new ArrayList<>(BrokenPost.all(ChatGatewayContractTest::over));
        all.add(broken("TURNS_THE_ORDER_ROUND", ChatGatewayContractTest::turning, "messagesKeepTheirOrder"));
        all.add(broken(
                "GOES_BY_THE_CONVERSATION",
                post -> over(post, delivery -> delivery.message().conversation()),
                "goesByTheChat"));
        all.add(broken("GLUES_IDS", ChatGatewayContractTest::gluing, "chatsAreKeptApart"));
        all.add(broken("LISTENS_TO_NO_SYSTEM", ChatGatewayContractTest::deafToTheSystem, "everyAuthorIsSeen"));
        all.add(broken("WANTS_FEW_FILES", ChatGatewayContractTest::withFewFiles, "filesAreSeen"));
        return all;
    }

    private static Broken<ChatGatewayContract> broken(
            String how, Function<Post, ChatGatewayContract> contract, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> contract.apply(new Post()));
    }

    private static ChatGatewayContract turning(Post unused) {
        return over(new Post() {
            @Override
            void arrive(Letter letter) {
                arrived.add(0, letter);
            }
        });
    }

    private static ChatGatewayContract gluing(Post post) {
        return new Over(post) {
            @Override
            Object place(ConversationId chat) {
                return chat.toString();
            }
        };
    }

    private static ChatGatewayContract deafToTheSystem(Post post) {
        return new Over(post) {
            @Override
            void show(ChatDelivery delivery) {
                if (delivery.message().author().role() != Author.Role.SYSTEM) {
                    super.show(delivery);
                }
            }
        };
    }

    private static ChatGatewayContract withFewFiles(Post post) {
        return new Over(post) {
            @Override
            void show(ChatDelivery delivery) {
                if (delivery.message().attachments().size() < 5) {
                    super.show(delivery);
                }
            }
        };
    }

    private static ChatGatewayContract over(Post post) {
        return new Over(post);
    }

    private static ChatGatewayContract over(Post post, Function<ChatDelivery, ConversationId> chat) {
        return new Over(post) {
            @Override
            void show(ChatDelivery delivery) {
                take(delivery, chat.apply(delivery));
            }
        };
    }

    /** Over a gateway that posts. */
    private static class Over extends ChatGatewayContract {
        private final Post post;

        Over(Post post) {
            this.post = post;
        }

        Object place(ConversationId chat) {
            return chat;
        }

        void show(ChatDelivery delivery) {
            take(delivery, delivery.chat());
        }

        final void take(ChatDelivery delivery, ConversationId chat) {
            post.take(new Post.Letter(
                    place(chat), delivery.key(), delivery.message().text()));
        }

        @Override
        protected ChatGateway gateway() {
            return this::show;
        }

        @Override
        protected List<String> receivedKeys(ConversationId chat) {
            return post.keysIn(place(chat));
        }

        @Override
        protected boolean farSide(FarSide behaviour) {
            post.farSide = behaviour;
            return true;
        }
    }
}
