package dev.switchboard.notification;

import dev.switchboard.identity.Person;
import dev.switchboard.routing.Target;

/**
 * A human who is told about a question.
 *
 * @param person who
 * @param role why this person
 */
public record Recipient(Person person, Target.Kind role) {}
