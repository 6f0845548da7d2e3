package dev.switchboard.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Questions written by hand for tests, without a look at presets or background questions. */
final class Handwritten {
    static final List<String> HR = List.of(
            "PTO",
            "Sick leave",
            "Parental leave",
            "Payroll",
            "Tax forms",
            "Benefits",
            "Retirement plan",
            "Expenses",
            "Promotion",
            "Hardware",
            "Access",
            "Remote work",
            "Travel",
            "Onboarding",
            "Performance review",
            "Meetings",
            "Public holidays",
            "Legal");
    static final List<String> SHOP = List.of(
            "Return or refund",
            "Order status",
            "Shipping",
            "Payment",
            "Cancellation",
            "Complaint",
            "Account",
            "Product question");

    private Handwritten() {}

    static List<LabelledQuestion> read(String name) {
        try (var stream = Handwritten.class.getResourceAsStream("handwritten/" + name + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new LabelledQuestion(columns[0], columns[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
