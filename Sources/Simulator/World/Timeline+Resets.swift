extension Timeline {
  /// A backlog that somebody set, in place of what the phases came to until then.
  struct Reset: Equatable, Sendable {
    /// Seconds after the world's start.
    var seconds: Double
    /// Seconds of ordinary production.
    var backlog: Double
  }

  /// The state of what was reset. A round begins with what each round begins with.
  func state(at seconds: Double, after reset: Reset?) -> State {
    guard let reset, seconds >= reset.seconds, round(of: seconds) == round(of: reset.seconds) else {
      return state(at: seconds)
    }
    return state(
      from: place(of: reset.seconds), backlog: reset.backlog, to: place(of: seconds))
  }

  /// For how long the oldest of what is not consumed has waited, in seconds.
  func secondsBehind(_ backlog: Double, at seconds: Double) -> Double {
    guard backlog > 0 else { return 0 }
    let end = production(until: seconds)
    var (nearest, farthest) = (0.0, 1.0)
    while end - production(until: seconds - farthest) < backlog {
      nearest = farthest
      farthest *= 2
      // Nothing was produced for a year.
      if farthest > 31_536_000 { return farthest }
    }
    for _ in 0..<24 {
      let middle = (nearest + farthest) / 2
      if end - production(until: seconds - middle) < backlog {
        nearest = middle
      } else {
        farthest = middle
      }
    }
    return farthest
  }

  /// What was produced in the last seconds before a moment, in seconds of ordinary production.
  func production(ofLast span: Double, at seconds: Double) -> Double {
    production(until: seconds) - production(until: seconds - span)
  }

  private func round(of seconds: Double) -> Double {
    repeats && duration > 0 ? ((seconds + offset) / duration).rounded(.down) : 0
  }

  /// What was produced since the first phase began, in seconds of ordinary production; what was
  /// before it counts as less than nothing.
  private func production(until seconds: Double) -> Double {
    let place = place(of: seconds)
    if place < 0 { return place }
    let rounds = round(of: seconds)
    let whole = rounds == 0 ? 0 : rounds * phases.reduce(0) { $0 + $1.seconds * $1.produce }
    var (begin, sum) = (0.0, whole)
    for (index, phase) in phases.enumerated() {
      let stop = index == phases.count - 1 ? .infinity : begin + phase.seconds
      sum += phase.produce * max(0, min(place, stop) - begin)
      if place < stop { break }
      begin = stop
    }
    return sum
  }
}
