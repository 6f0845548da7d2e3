/** Personas: the automated counterparts that are asked, each with one owner; what they do by themselves, and what only if the asker agrees. */
@NullMarked
package dev.switchboard.persona;

import org.jspecify.annotations.NullMarked;
