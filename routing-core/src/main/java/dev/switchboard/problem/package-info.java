/** What is wrong with an input, where, with which value, and what would be right. */
@NullMarked
package dev.switchboard.problem;

import org.jspecify.annotations.NullMarked;
