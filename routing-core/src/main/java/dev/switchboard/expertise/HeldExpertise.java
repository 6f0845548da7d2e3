package dev.switchboard.expertise;

/**
 * What an agent knows (OD-1).
 *
 * @param name of the expertise; case and white space do not count when it is compared
 * @param level how well, from 1 to 5
 */
public record HeldExpertise(String name, int level) {

    public HeldExpertise {
        name = Expertise.name(name);
        Level.checked(level);
    }

    /** At the lowest level. */
    public static HeldExpertise of(String name) {
        return new HeldExpertise(name, Level.LOWEST);
    }

    /** What the name is compared by. */
    public String key() {
        return Expertise.keyOf(name);
    }

    @Override
    public String toString() {
        return level == Level.LOWEST ? name : name + " at level " + level;
    }
}
