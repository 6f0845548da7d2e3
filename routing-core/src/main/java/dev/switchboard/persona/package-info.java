/** Personas: the automated counterparts that are asked, each with one owner. */
@NullMarked
package dev.switchboard.persona;

import org.jspecify.annotations.NullMarked;
