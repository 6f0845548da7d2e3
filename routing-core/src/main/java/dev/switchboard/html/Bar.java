package dev.switchboard.html;

import java.util.Locale;

/** A bar as long as a share. It only repeats a number that must stand beside it, so it is hidden from who does not see it. */
public final class Bar {
    private static final int PERCENT = 100;

    private Bar() {}

    /** A bar for a share from 0 to 1; what is beyond counts as the nearer of the two, and no number as 0. */
    public static Html of(double share) {
        double length = Double.isNaN(share) ? 0 : PERCENT * Math.max(0, Math.min(1, share));
        return Html.element("svg", part("100", "sb-all"), part(String.format(Locale.ROOT, "%.1f", length), "sb-part"))
                .with("class", "sb-bar")
                .with("viewBox", "0 0 100 8")
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    private static Html part(String length, String kind) {
        return Html.element("rect").with("class", kind).with("width", length).with("height", "8");
    }
}
