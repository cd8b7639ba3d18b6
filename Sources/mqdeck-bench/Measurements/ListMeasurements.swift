/// Filtering, sorting and resizing.
enum ListMeasurements {
  private static let words = ["order", "trade", "stock", "log", "pay", "iot"]
  private static let controlU = "\u{15}"

  static func times(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess.manyTopics(programs).terminal
    let reference = try programs.reference.map { try ReferenceProcess.start($0) }
    let own = try filter(console)
    let other = try reference.map(filter)
    return [
      Reading("filter.time", own.all.median, reference: other?.all.median),
      Reading("filter.first", own.first.median, reference: other?.first.median),
      Reading("sort.time", try sort(console)),
    ]
  }

  /// Types words, each from an empty filter.
  private static func filter(
    _ terminal: TerminalProcess
  ) throws -> (all: Figures, first: Figures) {
    _ = try terminal.press("g/", quiet: 300)
    var all: [Double] = []
    var first: [Double] = []
    for word in words + words {
      for (index, character) in word.enumerated() {
        let pressed = try terminal.press(String(character), quiet: 60).milliseconds
        all.append(pressed)
        if index == 0 { first.append(pressed) }
      }
      _ = try terminal.press(controlU, quiet: 300)
    }
    terminal.send("\u{1B}")
    _ = try terminal.rest(quiet: 300)
    return (Figures(all), Figures(first))
  }

  /// Sorts by one column after the other, all around and again.
  /// - Returns: The median of the slowest column.
  private static func sort(_ terminal: TerminalProcess) throws -> Double {
    // As many as the list of topics has, and once more for its own order.
    let columnCount = 8
    var times = Array(repeating: [Double](), count: columnCount)
    for index in 0..<columnCount * 3 {
      times[index % columnCount].append(try terminal.press("o", quiet: 150).milliseconds)
    }
    return times.map { Figures($0).median }.max() ?? .nan
  }

  static func resize(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "small")
    try console.goToInstances()
    let reference = try programs.reference.map { try ReferenceProcess.start($0) }
    let terminals = [console.terminal] + (reference.map { [$0] } ?? [])
    let figures = try TurnByTurn.run(
      rounds: 10, terminals.map { terminal in { try resizeTwice(terminal) } })
    return [
      Reading("resize.time", figures[0].median, reference: figures.dropFirst().first?.median)
    ]
  }

  private static func resizeTwice(_ terminal: TerminalProcess) throws -> [Double] {
    let sizes: [(columns: UInt16, rows: UInt16)] = [(100, 30), (120, 40)]
    return try sizes.map { size in
      let start = Stopwatch.milliseconds
      terminal.resize(columns: size.columns, rows: size.rows)
      let output = try terminal.rest(quiet: 100)
      return output.lastAt - start
    }
  }
}
