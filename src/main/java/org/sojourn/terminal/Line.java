package org.sojourn.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.File;
import java.io.IOException;

/** The line that a terminal hangs on: its settings, its size, and what is typed. */
interface Line {

  /** Whether somebody else has made the line raw and will give it back at the end. */
  boolean isReady();

  /** Makes each key come at once and as it is. */
  void raw() throws IOException;

  /** Gives the line back as other programs expect it. */
  void cooked() throws IOException;

  /** Stops the program and all that was started with it; returns when it goes on. */
  void stop() throws IOException;

  /** The size at the start. */
  TerminalSize sizeAtStart();

  /** The size now; 80x24 when the terminal does not know. */
  TerminalSize size();

  /** The line as a file, for another program to read from and to write to. */
  File device();

  /** Opens the line for reading. */
  InputReader.Source open() throws IOException;
}
