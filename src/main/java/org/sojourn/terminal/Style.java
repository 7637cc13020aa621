package org.sojourn.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks.
 *
 * @param modifiers bold, reverse and the like
 */
record Style(TextColor foreground, TextColor background, Set<SGR> modifiers) {

  static final Style PLAIN =
      new Style(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class));

  /** The looks of the last frames; a program has a dozen of them. */
  private static final int MOST_KNOWN = 64;

  private static volatile List<Style> known = List.of(PLAIN);

  /** A look, nearly always the same object for the same look, so that frames compare fast. */
  static Style of(TextColor foreground, TextColor background, Set<SGR> modifiers) {
    List<Style> all = known;
    for (Style style : all) {
      if (style.is(foreground, background, modifiers)) {
        return style;
      }
    }
    Style made = new Style(foreground, background, modifiers);
    if (all.size() < MOST_KNOWN) {
      List<Style> more = new ArrayList<>(all);
      more.add(made);
      known = List.copyOf(more);
    }
    return made;
  }

  Style {
    modifiers = Collections.unmodifiableSet(copy(modifiers));
  }

  // Compared for every cell of every frame, and nearly always with itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Style style
            && is(style.foreground, style.background, style.modifiers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(foreground, background, modifiers);
  }

  boolean is(TextColor ofForeground, TextColor ofBackground, Set<SGR> withModifiers) {
    return foreground.equals(ofForeground)
        && background.equals(ofBackground)
        && modifiers.equals(withModifiers);
  }

  /** The same with one more modifier. */
  Style with(SGR modifier) {
    EnumSet<SGR> more = copy(modifiers);
    more.add(modifier);
    return new Style(foreground, background, more);
  }

  /** The modifiers in the form that Lanterna asks for. */
  EnumSet<SGR> modifiersCopy() {
    return copy(modifiers);
  }

  /** The whole sequence that makes a terminal write like this, whatever it wrote like before. */
  String sequence(boolean colour) {
    StringBuilder out = new StringBuilder("\u001b[");
    for (SGR modifier : modifiers) {
      out.append(';').append(code(modifier));
    }
    add(out, foreground, foreground.getForegroundSGRSequence(), colour);
    add(out, background, background.getBackgroundSGRSequence(), colour);
    return out.append('m').toString();
  }

  /** What it is called in the style layer of a golden frame: {@code bold red on blue}. */
  String words() {
    StringBuilder out = new StringBuilder();
    modifiers.forEach(m -> out.append(m.name().toLowerCase(Locale.ROOT)).append(' '));
    out.append(name(foreground));
    if (!background.equals(TextColor.ANSI.DEFAULT)) {
      out.append(" on ").append(name(background));
    }
    return out.toString();
  }

  private static EnumSet<SGR> copy(Set<SGR> modifiers) {
    EnumSet<SGR> copy = EnumSet.noneOf(SGR.class);
    copy.addAll(modifiers);
    return copy;
  }

  private static void add(StringBuilder out, TextColor color, byte[] code, boolean colour) {
    boolean wanted = colour || color instanceof Ink;
    if (wanted && !color.equals(TextColor.ANSI.DEFAULT)) {
      out.append(';').append(new String(code, StandardCharsets.US_ASCII));
    }
  }

  private static String name(TextColor color) {
    if (color instanceof TextColor.RGB || color instanceof TextColor.Indexed) {
      return "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue());
    }
    return color.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static int code(SGR modifier) {
    return switch (modifier) {
      case BOLD -> 1;
      case ITALIC -> 3;
      case UNDERLINE -> 4;
      case BLINK -> 5;
      case REVERSE -> 7;
      case CROSSED_OUT -> 9;
      case FRAKTUR -> 20;
      case BORDERED -> 51;
      case CIRCLED -> 52;
    };
  }
}
