package org.sojourn.linear;

import java.time.Duration;
import org.sojourn.app.Lane;
import org.sojourn.app.Lanes;
import org.sojourn.app.ThreadLanes;

/**
 * Lanes for questions and answers: what the next question needs is done before it is asked, on the
 * thread that asks; long work goes on beside that.
 */
public final class Pace implements Lanes {
  private final ThreadLanes beside = new ThreadLanes();

  @Override
  public void run(Lane lane, Runnable task) {
    switch (lane) {
      case STORE, SEARCH, READING, OUTSIDE -> task.run();
      case JOBS -> beside.run(lane, task);
    }
  }

  @Override
  public void after(Duration wait, Runnable task) {
    beside.after(wait, task);
  }

  @Override
  public void close() {
    beside.close();
  }
}
