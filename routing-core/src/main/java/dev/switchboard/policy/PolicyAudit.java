package dev.switchboard.policy;

import java.time.Instant;

/**
 * What one version of the policy changed, and who made it.
 *
 * @param number of the version
 * @param at when it came into force
 * @param by who made the change, in words; empty if the host itself did
 * @param change what led to it, in words
 * @param difference from the version before
 */
public record PolicyAudit(long number, Instant at, String by, String change, PolicyDifference difference) {}
