package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.inbox.SharedView;
import dev.switchboard.memory.InMemoryViewPlatform;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tag gets another name, and views go by it")
class RenamedTagTest {
    private static final PolicyEdit RENAME = PolicyEdit.renameTag("Shop", "return_or_refund", "refund");

    @Test
    @DisplayName("AI-23 AI-24 a view shows what was tagged before and what is tagged afterwards, on a platform too")
    void theViewShowsBoth() {
        var platform = new InMemoryViewPlatform();
        var policy = Shop.workplace()
                .views(SharedView.of("returns").anyOf("return_or_refund"))
                .personas(Shop.shop());
        var shop = Shop.with(policy, parts -> parts.inboxAdapter(platform));
        var before = shop.ask("before", Shop.REFUND);

        shop.switchboard.policies().edit(RENAME);
        var after = shop.ask("after", Shop.REFUND);

        assertThat(shop.view("returns")).containsExactlyInAnyOrder("before", "after");
        assertThat(platform.conversationsIn("returns"))
                .containsExactlyInAnyOrder(before.conversation(), after.conversation());
    }

    @Test
    @DisplayName("the new name stands behind the old one, once, in views that show the persona and name the tag")
    void theNewNameStandsBehindTheOldOne() {
        var renamed = RENAME.applyTo(policy(
                SharedView.of("all").anyOf("sys_human_help", "return_or_refund", "vip"),
                SharedView.of("shop").anyOf("refund", "return_or_refund").ofPersonas("Depot", "Shop"),
                SharedView.of("depot").anyOf("return_or_refund").ofPersonas("Depot"),
                SharedView.of("vip").anyOf("vip"),
                SharedView.of("any")));

        assertThat(renamed.workplace().views())
                .extracting(view -> view.anyOf().stream().map(Tag::name).toList())
                .containsExactly(
                        List.of("sys_human_help", "return_or_refund", "refund", "vip"),
                        List.of("refund", "return_or_refund"),
                        List.of("return_or_refund"),
                        List.of("vip"),
                        List.of());
    }

    @Test
    @DisplayName(
            "surrounding white space of the new name is removed in the view as in the tag, and the rest stays as it is")
    void theNameIsThatOfTheTag() {
        var view = SharedView.of("returns").anyOf("return_or_refund").withMembers("dan");

        var renamed = PolicyEdit.renameTag("Shop", "return_or_refund", " refund ")
                .applyTo(policy(view))
                .workplace();

        assertThat(renamed.views()).containsExactly(view.anyOf("return_or_refund", "refund"));
    }

    @Test
    @DisplayName("a view does not begin to show what another persona has under the new name")
    void aViewShowsNoMoreThanBefore() {
        var ofAll = SharedView.of("all").anyOf("return_or_refund");
        var ofShop = SharedView.of("shop").anyOf("return_or_refund").ofPersonas("Shop");

        var renamed = PolicyEdit.renameTag("Shop", "return_or_refund", "vip")
                .applyTo(policy(ofAll, ofShop))
                .workplace();

        assertThat(renamed.views()).containsExactly(ofAll, ofShop.anyOf("return_or_refund", "vip"));
    }

    private static Policy policy(SharedView... views) {
        var depot = Persona.named("Depot").ownedBy(Shop.SAM).tags(Shop.refund(), SmartTag.custom("vip"));
        return Policy.builder()
                .agents(Shop.agents())
                .views(views)
                .personas(Shop.shop(), depot)
                .build();
    }
}
