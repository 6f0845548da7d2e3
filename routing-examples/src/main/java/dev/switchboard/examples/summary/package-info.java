/** What a person wants to read about a policy and about how it decides. */
@NullMarked
package dev.switchboard.examples.summary;

import org.jspecify.annotations.NullMarked;
