/** Areas of knowledge: what agents hold, and what a question wants of whoever answers it. */
@NullMarked
package dev.switchboard.expertise;

import org.jspecify.annotations.NullMarked;
