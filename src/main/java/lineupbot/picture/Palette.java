package lineupbot.picture;

import lineupbot.lineup.Body;
import lineupbot.settings.Theme;

import java.awt.Color;

/**
 * The colours of one theme. Those of bodies are told apart by people who are colour-blind, too (Okabe and Ito, 2008),
 * and never alone: shapes differ as well.
 * Kin have shades of one.
 *
 * @param paper  behind everything
 * @param band   behind every other lane
 * @param ink    of what is read first
 * @param soft   of what is read second
 * @param line   of axes and grids
 */
record Palette(Color paper, Color band, Color ink, Color soft, Color line, boolean dark) {
    static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> new Palette(new Color(0xFFFFFF), new Color(0xF3F5F8), new Color(0x14181F),
                    new Color(0x57606D), new Color(0xD3D9E1), false);
            case DARK -> new Palette(new Color(0x12161C), new Color(0x1B212A), new Color(0xF2F4F7), new Color(0xA7B1BF),
                    new Color(0x39424F), true);
        };
    }

    /** The colour of a body; of what has none when null. */
    Color of(Body body) {
        return switch (body) {
            case null -> dark ? new Color(0x98A3B3) : new Color(0x6B7584);
            case SEDAN -> new Color(0xE69F00);
            case LIFTBACK -> dark ? new Color(0xFFD37A) : new Color(0xA87400);
            case HATCHBACK -> dark ? new Color(0xF0E442) : new Color(0xB8A800);
            case QUADRICYCLE -> dark ? new Color(0xB9AE1E) : new Color(0x7D7200);
            case CROSSOVER -> dark ? new Color(0x3D82EC) : new Color(0x0072B2);
            case OFF_ROADER -> dark ? new Color(0x1FC79A) : new Color(0x009E73);
            case WAGON -> new Color(0x56B4E9);
            case MINIVAN -> dark ? new Color(0xA9DBF8) : new Color(0x2AA5B5);
            case PICKUP -> dark ? new Color(0xFF7A33) : new Color(0xD55E00);
            case VAN -> new Color(0xCC79A7);
            case TRUCK -> dark ? new Color(0xE9B3D1) : new Color(0x9C4B79);
            case BUS -> dark ? new Color(0xA85C88) : new Color(0x6E2F54);
        };
    }

    /** The same colour for what is less sure. */
    Color pale(Color full) {
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), 110);
    }

    /** One colour for what is not told apart by body. */
    Color accent() {
        return of(Body.CROSSOVER);
    }
}
