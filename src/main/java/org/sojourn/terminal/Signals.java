package org.sojourn.terminal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Signals of the operating system.
 *
 * <p>The JDK's class for them is not part of Java's API, so the compiler warns of it and warnings
 * are errors here; by reflection it is used where it is there and missed nowhere.
 */
final class Signals {

  private Signals() {}

  /** Runs the action, in a thread of its own, whenever the signal of this name arrives. */
  static void on(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> answer(method, arguments, action));
      Object named = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, named, proxy);
    } catch (ReflectiveOperationException e) {
      // No such signal on this system: the program works without it, drawn at its first size.
    }
  }

  /** What a handler does: its one method runs the action, and what every object has is its own. */
  private static @Nullable Object answer(
      Method method, Object @Nullable [] arguments, Runnable action)
      throws ReflectiveOperationException {
    if (method.getDeclaringClass().equals(Object.class)) {
      return method.invoke(action, arguments);
    }
    action.run();
    return null;
  }
}
