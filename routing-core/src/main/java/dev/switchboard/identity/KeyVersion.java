package dev.switchboard.identity;

import dev.switchboard.problem.Require;

/**
 * By which rules a key was made. Keys of one kind and different versions may differ though the values are the same: whoever stores
 * keys makes those of another version anew, from the values as received.
 *
 * @param name at most 100 characters; equal or not, nothing else can be read from it
 */
public record KeyVersion(String name) {

    public KeyVersion {
        name = Require.text(name, "key version", 100);
    }

    @Override
    public String toString() {
        return name;
    }
}
