/**
 * Who somebody is: e-mail addresses, channel ids and the keys they are compared by.
 *
 * <p>An {@link dev.switchboard.identity.Identifier} holds a value as it was received; {@link dev.switchboard.identity.IdentityKeys}
 * makes its {@link dev.switchboard.identity.IdentityKey}, once, where it enters. Keep both: keys are equal when the identifiers mean
 * the same person, the value is what is shown, sent, and made into a key again when the rules change.
 *
 * <p>Two names differ though they look alike: nothing is folded that a rule does not name, since taking two people for one shows the
 * one what the other wrote.
 */
@NullMarked
package dev.switchboard.identity;

import org.jspecify.annotations.NullMarked;
