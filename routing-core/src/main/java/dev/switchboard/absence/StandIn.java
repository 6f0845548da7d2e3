package dev.switchboard.absence;

import dev.switchboard.identity.EmailAddress;
import java.time.Instant;

/**
 * That somebody has a question in place of somebody else.
 *
 * @param insteadOf who would have it
 * @param until when that person is back, as was known then
 */
public record StandIn(EmailAddress insteadOf, Instant until) {}
