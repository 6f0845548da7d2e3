package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Proves of a contract also that it lets the honest pass, and that none of its checks is idle. */
abstract class WholeContractProof<C> extends BrokenAreCaught<C> {
    private final Supplier<C> honest;

    /**
     * Of this contract.
     *
     * @param honest a contract over an implementation that keeps all promises, and of which everything can be checked
     */
    WholeContractProof(Class<C> contract, Supplier<C> honest, List<Broken<C>> broken) {
        super(contract, broken);
        this.honest = honest;
    }

    @Test
    @DisplayName("one that keeps all promises passes, and no check is skipped")
    void theHonestPass() {
        assertThat(checks.names())
                .isNotEmpty()
                .allSatisfy(check -> assertThat(checks.run(check, honest.get())).isEqualTo(Checks.Verdict.PASSED));
    }

    @Test
    @DisplayName("no check is without a broken one that it catches")
    void everyCheckCatchesOne() {
        assertThat(broken.stream().flatMap(one -> one.caughtBy().stream())).containsAll(checks.names());
    }
}
