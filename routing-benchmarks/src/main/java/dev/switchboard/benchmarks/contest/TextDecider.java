package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.Verdict;

/** A contestant who takes texts and addresses as they are. */
final class TextDecider implements Decider {

    /** Who answers. */
    @FunctionalInterface
    interface Choice {
        Verdict decide(String persona, String text, String asker);
    }

    private final Ask[] asks;
    private final Choice choice;

    TextDecider(Office office, Choice choice) {
        this.asks = office.asks().toArray(Ask[]::new);
        this.choice = choice;
    }

    @Override
    public Object decide(int ask) {
        var asked = asks[ask];
        return choice.decide(asked.persona(), asked.text(), asked.asker());
    }

    @Override
    public int lookAt(int ask) {
        var asked = asks[ask];
        return asked.text().hashCode()
                + asked.persona().hashCode()
                + asked.asker().hashCode()
                + lastOf(asked.asker());
    }

    private static int lastOf(String text) {
        return text.charAt(text.length() - 1);
    }

    @Override
    public Verdict verdict(Object decision) {
        return (Verdict) decision;
    }
}
