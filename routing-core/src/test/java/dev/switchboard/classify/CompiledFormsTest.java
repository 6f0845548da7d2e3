package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledFormsTest {
    private final CompiledForms<Wording, ReasonPhrases> forms =
            new CompiledForms<>(ReasonPhrases::new, ReasonPhrases::wording);

    @Test
    void setsWithEqualWordsShareOneForm() {
        var form = forms.of(wording(ContactReason.named("PTO").withPhrases("a b")));

        var same = ContactReason.named("PTO")
                .withPhrases("a b")
                .withDescription("x")
                .withAlwaysHuman(true);

        assertThat(forms.of(wording(same))).isSameAs(form);
    }

    @Test
    void otherWordsOrAnotherOrderMakeAnotherForm() {
        var form = forms.of(wording(ContactReason.PTO, ContactReason.SICK_LEAVE));

        assertThat(forms.of(wording(ContactReason.SICK_LEAVE, ContactReason.PTO)))
                .isNotSameAs(form);
        assertThat(forms.of(wording(ContactReason.PTO, ContactReason.SICK_LEAVE.withPhrases("x"))))
                .isNotSameAs(form);
        assertThat(forms.of(wording(ContactReason.PTO, ContactReason.named("sick leave"))))
                .isNotSameAs(form);
    }

    private static Wording wording(ContactReason... reasons) {
        return Wording.of(List.of(reasons));
    }
}
