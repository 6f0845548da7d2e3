package dev.switchboard.benchmarks.office;

/** Addresses of 27 letters in four domains, all different, for numbers below ten million. */
public final class People {
    private static final String[] NAMES = {
        "anna", "john", "mary", "paul", "emma", "luca", "nora", "omar", "olga", "ivan", "rosa", "hugo", "lena", "adam",
        "vera", "carl"
    };
    private static final String[] DOMAINS = {"acme.example", "shop.example", "labs.example", "bank.example"};

    private People() {}

    /** A user's address. */
    public static String user(int number) {
        return address('u', number);
    }

    /** The address of somebody who is mapped to nobody. */
    public static String stranger(int number) {
        return address('x', number);
    }

    /** The address of a specialist. */
    public static String specialist(int number) {
        return address('s', number);
    }

    /** The address of a persona's owner. */
    public static String owner(int number) {
        return address('o', number);
    }

    private static String address(char kind, int number) {
        int mixed = (number * 0x9e3779b9) >>> 8;
        char letter = (char) ('a' + (mixed >>> 8) % 26);
        return NAMES[mixed % NAMES.length] + "." + kind + letter + digits(number) + "@"
                + DOMAINS[(mixed >>> 4) % DOMAINS.length];
    }

    private static String digits(int number) {
        return Integer.toString(10_000_000 + number).substring(1);
    }
}
