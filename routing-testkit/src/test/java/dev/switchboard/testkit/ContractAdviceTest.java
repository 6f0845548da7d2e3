package dev.switchboard.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a store gets wrong is said together with what would be right")
class ContractAdviceTest {

    @Test
    void theAdviceStandsBeforeTheFailure() {
        var run = TestRun.of(ForgetfulStoreChecks.class);

        assertThat(run.failures())
                .extracting(Throwable::getMessage)
                .anySatisfy(message -> assertThat(message)
                        .startsWith("count the writes of each key by itself, from 1")
                        .contains("Expecting"));
    }
}
