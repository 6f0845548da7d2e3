/** Built-in classifiers: which contact reasons a question carries. */
@NullMarked
package dev.switchboard.classify;

import org.jspecify.annotations.NullMarked;
