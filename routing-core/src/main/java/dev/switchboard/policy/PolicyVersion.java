package dev.switchboard.policy;

import java.time.Instant;

/**
 * A policy with its place in the sequence of versions.
 *
 * @param number from 1
 * @param policy what was in force from then on
 * @param at when it came into force
 * @param change what led to it, in words; ids and addresses of the edit, never the whole policy
 * @param by who made the change, in words; empty if the host itself did
 */
public record PolicyVersion(long number, Policy policy, Instant at, String change, String by) {

    @Override
    public String toString() {
        return "version " + number + " (" + change + (by.isEmpty() ? "" : ", by " + by) + ")";
    }
}
