/** How to plug in a classifier that runs elsewhere: a chat model, and a cache before it. */
@NullMarked
package dev.switchboard.examples.remote;

import org.jspecify.annotations.NullMarked;
