package org.sojourn.search;

/** What queries are answered on, beside one state of the index. */
record Ground(Prose prose, Widening widening, Phases phases, Titles titles, Insight insight) {

  static Ground of(Prose prose, Setting setting) {
    return new Ground(
        prose,
        new Widening(prose, setting.vocabulary()),
        new Phases(setting.missions()),
        setting.titles(),
        setting.insight());
  }

  Ground with(Phases phases) {
    return new Ground(prose, widening, phases, titles, insight);
  }
}
