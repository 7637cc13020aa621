package org.sojourn.app;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Performs effects in their lanes and answers with events; the one place that catches troubles. */
public final class Worker implements AutoCloseable {
  private final Lanes lanes;
  private final Performer performer;
  private final Consumer<Event> answers;
  private final Log log;
  private final Stillness stillness;

  Worker(Lanes lanes, Performer performer, Consumer<Event> answers, Log log, Stillness stillness) {
    this.lanes = lanes;
    this.performer = performer;
    this.answers = answers;
    this.log = log;
    this.stillness = stillness;
  }

  /** A worker whose answers go to whoever takes them, where nothing is typed letter by letter. */
  public static Worker answering(
      Consumer<Event> answers, Lanes lanes, Performer performer, Log log) {
    return new Worker(lanes, performer, answers, log, new Stillness(Stillness.USUAL));
  }

  /** Puts effects in their lanes. */
  public void perform(List<Effect> effects) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Later later) {
        lanes.after(later.after(), () -> answers.accept(later.due()));
      } else if (effect instanceof Effect.Understand) {
        whenStill(effect);
      } else {
        lanes.run(effect.lane(), () -> answer(effect));
      }
    }
  }

  /** What nobody waits for asks again when it may be still. */
  private void whenStill(Effect effect) {
    Duration left = stillness.left();
    if (left.isZero()) {
      lanes.run(effect.lane(), () -> answer(effect));
    } else {
      lanes.after(left, () -> answers.accept(new Event.ToUnderstand()));
    }
  }

  private void answer(Effect effect) {
    try {
      performer.perform(effect, answers);
    } catch (Exception trouble) {
      log.trouble(effect.getClass().getSimpleName(), trouble);
      answers.accept(failed(effect, trouble));
    } catch (OutOfMemoryError | StackOverflowError trouble) {
      log.trouble(effect.getClass().getSimpleName(), trouble);
      answers.accept(
          failed(effect, new IllegalStateException("There was not enough memory for this.")));
    } catch (Error trouble) {
      // A class that is gone, say, because the program was built anew under an open window.
      log.trouble(effect.getClass().getSimpleName(), trouble);
      answers.accept(failed(effect, new IllegalStateException("", trouble)));
    }
  }

  private static Event failed(Effect effect, Exception trouble) {
    String sentence = sentence(trouble);
    return switch (effect) {
      case Effect.KeepDraft keep -> new Event.DraftNotKept(keep.draft().id(), sentence);
      case Gathering.Keep keep -> new Event.DraftNotKept(keep.debrief().id(), sentence);
      default -> new Event.Failed(effect, sentence);
    };
  }

  /** What a person is told of a trouble: its own sentence, never the name of a class. */
  public static String sentence(Exception trouble) {
    Exception told =
        trouble instanceof UncheckedIOException io && io.getCause() != null
            ? io.getCause()
            : trouble;
    String message = told.getMessage();
    if (told instanceof FileSystemException file) {
      return "The file [" + file.getFile() + "] cannot be used: check that it is there and yours.";
    }
    if (told instanceof InvalidPathException path) {
      return "The path [" + path.getInput() + "] cannot be used here: use plain letters.";
    }
    return message == null || message.isBlank()
        ? "Something went wrong inside; the log says what."
        : message;
  }

  /** Waits until what was written is safe. */
  @Override
  public void close() {
    performer.hurry();
    lanes.close();
    performer.close();
  }
}
