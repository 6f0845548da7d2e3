package dev.switchboard.lint;

import static dev.switchboard.lint.Lint.hr;
import static dev.switchboard.lint.Lint.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.tag.SmartTag;
import org.junit.jupiter.api.Test;

class ViewLintTest {

    @Test
    void findsATagThatNoPersonaHas() {
        var view = SharedView.of("money").anyOf("sys_human_help", "refund", "voucher", "vouchers");

        assertThat(Lint.of(policy(view)))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .hasToString("WARNING VIEW_TAG_UNKNOWN /views/0/anyOf/3: "
                                + "no persona of view \"money\" has a tag \"vouchers\"; "
                                + "such a tag is not looked for, so the view shows only what somebody tagged so by hand. "
                                + "Write \"voucher\" if that is meant, or else add the tag."));
    }

    @Test
    void findsATagThatNoneOfThePersonasOfTheViewHas() {
        var view = SharedView.of("money").anyOf("refund", "voucher").ofPersonas("HR");

        assertThat(Lint.of(policy(SharedView.of("all"), view))).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("/views/1/anyOf/1");
            assertThat(finding.remedy()).isEqualTo("Add the tag, or do not name it here");
        });
    }

    @Test
    void doesNotMindATagThatOneOfThePersonasOfTheViewHas() {
        assertThat(Lint.of(
                        policy(SharedView.of("money").anyOf("refund", "voucher").ofPersonas("HR", "IT"))))
                .isEmpty();
    }

    @Test
    void doesNotMindAViewOfAnyTagOrOfThoseOfTheEngine() {
        assertThat(Lint.of(policy(
                        SharedView.of("all"),
                        SharedView.of("help").anyOf("sys_human_help", "sys_human_follow_up"),
                        SharedView.of("mine").anyOf("sys_human_help").ofPersonas("HR"))))
                .isEmpty();
    }

    /** HR has refund, and IT has voucher. */
    private static PolicyBuilder policy(SharedView... views) {
        return shop(with(hr(), "refund"), with(Persona.named("IT").ownedBy("ida@x.example"), "voucher"))
                .views(views);
    }

    private static PersonaBuilder with(PersonaBuilder persona, String tag) {
        return persona.tags(SmartTag.custom(tag).withInstructions("Be kind"));
    }
}
