/** How to plug in what runs elsewhere: a webhook that people are told by, and a desk that shows inboxes. */
@NullMarked
package dev.switchboard.examples.integration;

import org.jspecify.annotations.NullMarked;
