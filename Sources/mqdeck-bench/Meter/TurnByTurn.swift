/// Takes measurements in turn, so that a slow moment of the machine meets all of them alike.
enum TurnByTurn {
  /// - Returns: What each of them gave, in its rounds.
  static func run(rounds: Int, _ measurements: [() throws -> [Double]]) throws -> [Figures] {
    var values = measurements.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (index, measure) in measurements.enumerated() { values[index] += try measure() }
    }
    return values.map(Figures.init)
  }
}
