package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.Company;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Users and specialists packed into two arrays of bytes, with an open hash table over them. Of ASCII addresses only. */
public final class CompactMap {
    private static final int NUMBER = 3;

    private final int[] slots;
    private final byte[] users;
    private final byte[] specialists;
    private final int[] ends;

    private CompactMap(int[] slots, byte[] users, byte[] specialists, int[] ends) {
        this.slots = slots;
        this.users = users;
        this.specialists = specialists;
        this.ends = ends;
    }

    /** The map of the company's persona with this number. */
    public static CompactMap of(Company company, int desk) {
        var builder = new Builder(company.userCount(desk));
        company.forEachUser(desk, builder::put);
        return builder.build();
    }

    /** The number of the user's specialist, or -1. */
    public int find(String user) {
        int slot = home(user, slots.length);
        while (slots[slot] != 0) {
            int at = slots[slot] - 1;
            if (isAt(at, user)) {
                int end = at + 1 + user.length();
                return (users[end] & 0xff) | (users[end + 1] & 0xff) << 8 | (users[end + 2] & 0xff) << 16;
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return -1;
    }

    /** The specialist with this number. */
    public String specialist(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(specialists, start, ends[number] - start, StandardCharsets.ISO_8859_1);
    }

    /** All specialists, by number. */
    public String[] specialists() {
        var all = new String[ends.length];
        Arrays.setAll(all, this::specialist);
        return all;
    }

    private boolean isAt(int at, String user) {
        if (users[at] != user.length()) {
            return false;
        }
        for (int i = 0; i < user.length(); i++) {
            if (users[at + 1 + i] != user.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int home(String user, int slots) {
        return (int) ((Integer.toUnsignedLong(user.hashCode() * 0x9e3779b9) * slots) >>> Integer.SIZE);
    }

    private static final class Builder {
        private final int[] slots;
        private final Map<String, Integer> numbers = new HashMap<>();
        private byte[] users = new byte[1 << 10];
        private int usersEnd;
        private byte[] specialists = new byte[1 << 10];
        private int specialistsEnd;
        private int[] ends = new int[1 << 10];

        Builder(int count) {
            slots = new int[count + count / 4 + 1];
        }

        void put(String user, String specialist) {
            int number = numbers.computeIfAbsent(specialist, this::add);
            int slot = home(user, slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 == slots.length ? 0 : slot + 1;
            }
            slots[slot] = usersEnd + 1;
            users = roomFor(users, usersEnd + 1 + user.length() + NUMBER);
            users[usersEnd] = (byte) user.length();
            usersEnd = write(users, usersEnd + 1, user);
            users[usersEnd++] = (byte) number;
            users[usersEnd++] = (byte) (number >>> 8);
            users[usersEnd++] = (byte) (number >>> 16);
        }

        private int add(String specialist) {
            int number = numbers.size();
            specialists = roomFor(specialists, specialistsEnd + specialist.length());
            specialistsEnd = write(specialists, specialistsEnd, specialist);
            ends = number < ends.length ? ends : Arrays.copyOf(ends, ends.length * 2);
            ends[number] = specialistsEnd;
            return number;
        }

        private static byte[] roomFor(byte[] bytes, int length) {
            return length <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(length, bytes.length * 3 / 2));
        }

        private static int write(byte[] bytes, int at, String text) {
            for (int i = 0; i < text.length(); i++) {
                bytes[at + i] = (byte) text.charAt(i);
            }
            return at + text.length();
        }

        CompactMap build() {
            return new CompactMap(
                    slots,
                    Arrays.copyOf(users, usersEnd),
                    Arrays.copyOf(specialists, specialistsEnd),
                    Arrays.copyOf(ends, numbers.size()));
        }
    }
}
