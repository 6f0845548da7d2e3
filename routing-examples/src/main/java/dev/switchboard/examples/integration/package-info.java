/**
 * How to plug in what runs elsewhere: mail and a webhook that people are told by, a desk that shows inboxes, and calendars that say who
 * is away.
 */
@NullMarked
package dev.switchboard.examples.integration;

import org.jspecify.annotations.NullMarked;
