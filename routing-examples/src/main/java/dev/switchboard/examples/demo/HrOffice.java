package dev.switchboard.examples.demo;

import dev.switchboard.Switchboard;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;

/** A small company's HR assistant with everything it needs, in memory. */
final class HrOffice implements AutoCloseable {
    final Policy policy = Policy.of(Persona.named("HR")
            .ownedBy("olga@acme.example", "Olga")
            .called("HR assistant")
            .reasons(ContactReason.PTO, ContactReason.SICK_LEAVE)
            .specialist("mia@acme.example", "Mia", "ann@acme.example", "bob@acme.example")
            .specialist("max@acme.example", "Max", "cid@acme.example")
            .knows("Everybody has 25 leave days a year.", "How many leave days do I have?"));

    final RecordingNotifier mail = new RecordingNotifier();
    final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    final Office office = Office.over(policy, clock, parts -> parts.notifier(mail));
    final Switchboard switchboard = office.switchboard();

    @Override
    public void close() {
        office.close();
    }
}
