package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.spi.InboxAdapter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of platforms catches every platform that breaks it")
class InboxAdapterContractTest extends WholeContractProof<InboxAdapterContract> {

    InboxAdapterContractTest() {
        super(InboxAdapterContract.class, () -> contract(AlmostPlatform::new), broken());
    }

    private static List<Broken<InboxAdapterContract>> broken() {
        return Arrays.stream(BrokenPlatform.values())
                .map(one -> new Broken<>(one.name(), one.caughtBy(), () -> contract(one::make)))
                .toList();
    }

    @Test
    @DisplayName("what fails says what would be right")
    void failuresAdvise() {
        var contract = contract(BrokenPlatform.PRETENDS_TO_MOVE::make);
        contract.begin();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(contract::aMoveIsShown)
                .withMessageContaining("inboxOf(contract/one")
                .withMessageContaining("return from move when the platform shows it, and throw if it will not");
    }

    private static InboxAdapterContract contract(Supplier<InboxAdapter> platforms) {
        return new InboxAdapterContract() {
            @Override
            protected InboxAdapter adapter() {
                return platforms.get();
            }
        };
    }
}
