/** Built-in classifiers: which contact reasons a question carries, and which tags fit a message. */
@NullMarked
package dev.switchboard.classify;

import org.jspecify.annotations.NullMarked;
