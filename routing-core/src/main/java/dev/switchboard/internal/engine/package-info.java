/**
 * The pipeline: a function from a version of the policy and the facts read to a decision and its effects as data. One class
 * for each stage of the model, 3.3. Nothing here performs an effect.
 */
@NullMarked
package dev.switchboard.internal.engine;

import org.jspecify.annotations.NullMarked;
