package org.sojourn.search;

/** What queries are answered on, beside one state of the index. */
record Ground(
    Prose prose,
    Widening widening,
    Phases phases,
    Titles titles,
    Insight insight,
    Columns columns,
    Known known,
    Frequencies frequencies) {

  static Ground of(Prose prose, Setting setting) {
    Widening widening = new Widening(prose, setting.vocabulary());
    Phases phases = new Phases(setting.missions());
    return new Ground(
        prose,
        widening,
        phases,
        setting.titles(),
        setting.insight(),
        new Columns(phases, widening),
        new Known(),
        new Frequencies());
  }

  /** The same, once the missions are others. */
  Ground with(Phases phases) {
    Columns columns = new Columns(phases, widening);
    return new Ground(prose, widening, phases, titles, insight, columns, known, frequencies);
  }
}
