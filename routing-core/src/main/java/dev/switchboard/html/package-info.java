/**
 * Decisions as pages for a browser, for people who want to know who has a question and why. A page is one file: no script, no
 * picture, nothing from elsewhere. Like a trace it holds ids, addresses and labels, never the text of a message.
 */
@NullMarked
package dev.switchboard.html;

import org.jspecify.annotations.NullMarked;
