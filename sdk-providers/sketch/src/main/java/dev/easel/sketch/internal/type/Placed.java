package dev.easel.sketch.internal.type;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Color;

/**
 * A text as it stands on the page.
 *
 * @param bounds what its ink covers, in page units
 * @param ground the colour that lies behind it
 */
public record Placed(String text, Box bounds, double size, Color color, Color ground) {}
