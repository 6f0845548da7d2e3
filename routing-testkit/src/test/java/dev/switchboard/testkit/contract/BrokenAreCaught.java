package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Proves of a contract that it catches what breaks it, by the checks that are named for it. */
abstract class BrokenAreCaught<C> {
    final Checks<C> checks;
    final List<Broken<C>> broken;

    BrokenAreCaught(Class<C> contract, List<Broken<C>> broken) {
        this.checks = new Checks<>(contract);
        this.broken = broken;
    }

    @TestFactory
    Stream<DynamicTest> theBrokenAreCaught() {
        return broken.stream()
                .flatMap(one -> one.caughtBy().stream()
                        .map(check ->
                                dynamicTest(one.how() + " is caught by " + check, () -> assertCaught(one, check))));
    }

    private void assertCaught(Broken<C> one, String check) {
        assertThat(checks.run(check, one.contract().get()))
                .as("%s on one that %s", check, one.how())
                .isEqualTo(Checks.Verdict.FAILED);
    }
}
