/** Personas: the automated counterparts that are asked, each with one owner, and what the asker must agree to. */
@NullMarked
package dev.switchboard.persona;

import org.jspecify.annotations.NullMarked;
