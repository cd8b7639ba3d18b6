import TerminalUI

/// Frames one after the other as a program shows them: lists that scroll, parts that change, whole
/// other screens. The same for the same seed and the same sizes.
struct RandomFrames {
  private let seed: UInt64
  private var numbers: SeededNumbers
  /// The line of the list at the top, and the one that is selected.
  private var top = 100
  private var selected = 103
  /// Rows above and below that do not scroll.
  private var heading = 1
  private var footing = 1
  /// Where a pane beside the list begins; 0 where there is none.
  private var divider = 0
  private var paneLine = 0
  private var isBlank = false
  /// What stands in some rows in place of the list's lines.
  private var changed: [Int: UInt64] = [:]
  private var hasCursor = false

  init(seed: UInt64) {
    self.seed = seed
    numbers = SeededNumbers(seed: seed)
  }

  /// The next one.
  mutating func next(_ size: Size) -> Screen {
    isBlank = false
    for _ in 0...numbers.below(2) { step(size) }
    if numbers.happens(in: 3) { hasCursor.toggle() }
    let cursor = Point(column: numbers.below(size.columns), row: numbers.below(size.rows))
    return Screen.drawn(size) { canvas in
      if !isBlank { draw(on: canvas) }
      if hasCursor { canvas.placeCursor(at: cursor) }
    }
  }

  private mutating func step(_ size: Size) {
    let height = max(1, size.rows - heading - footing)
    switch numbers.below(16) {
    case 0...3: top += 1 + numbers.below(3)
    case 4...6: top -= 1 + numbers.below(3)
    case 7: top += height
    case 8: top -= numbers.below(2 * height)
    case 9: selected = top + numbers.below(height)
    case 10: changed[top + numbers.below(height)] = numbers.next()
    case 11: for row in 0..<height / 2 { changed[top + row * 2] = numbers.next() }
    case 12: changed = [:]
    case 13:
      heading = numbers.below(4)
      footing = numbers.below(3)
    case 14:
      divider = numbers.happens(in: 2) ? 0 : numbers.below(size.columns)
      paneLine += 1
    default: isBlank = numbers.happens(in: 4)
    }
    selected += numbers.below(3) - 1
  }

  private func draw(on canvas: Canvas) {
    let size = canvas.size
    for row in 0..<size.rows {
      if row < heading {
        draw(line: seed &+ UInt64(row), at: row, on: canvas)
      } else if row >= size.rows - footing {
        draw(line: seed &+ UInt64(bitPattern: Int64(selected)), at: row, on: canvas)
      } else {
        let number = top + row - heading
        // Neighbours are often the same.
        let line = changed[number] ?? seed ^ UInt64(bitPattern: Int64(number / 3 * 2 + number % 2))
        draw(line: line, at: row, on: canvas)
        if number == selected { select(row, on: canvas) }
      }
    }
    drawEdges(on: canvas)
    guard divider > 0, divider < size.columns else { return }
    let pane = canvas[
      Rectangle(column: divider, row: 0, columns: size.columns - divider, rows: size.rows)]
    for row in 0..<size.rows {
      draw(line: seed &+ UInt64(paneLine * 40 + row), at: row, on: pane)
    }
  }

  /// Wide characters in the last rows that end at the edge, before it or past it.
  private func drawEdges(on canvas: Canvas) {
    var numbers = SeededNumbers(seed: seed &+ UInt64(bitPattern: Int64(top)))
    for row in max(0, canvas.size.rows - 2)..<canvas.size.rows where numbers.happens(in: 3) {
      let column = canvas.size.columns - 1 - numbers.below(3)
      canvas.write(
        "中", at: Point(column: column, row: row), style: RandomStyles.style(&numbers))
    }
  }

  private func select(_ row: Int, on canvas: Canvas) {
    let line = Rectangle(column: 0, row: row, columns: canvas.size.columns, rows: 1)
    canvas.restyle(line) { $0.overlaid(with: Style(background: .indexed(4), attributes: .bold)) }
  }

  /// Pieces of text with blanks between, from before the left edge to past the right one.
  private func draw(line: UInt64, at row: Int, on canvas: Canvas) {
    var numbers = SeededNumbers(seed: line)
    if numbers.happens(in: 8) { return }
    var column = -numbers.below(3)
    while column < canvas.size.columns, !numbers.happens(in: 9) {
      let style = RandomStyles.style(&numbers)
      let word = RandomFrames.words[numbers.below(RandomFrames.words.count)]
      let isFilled = numbers.happens(in: 3)
      column += canvas.write(
        word, at: Point(column: column, row: row), style: style,
        columns: isFilled ? 1 + numbers.below(20) : nil)
      column += numbers.happens(in: 4) ? numbers.below(16) : 1
    }
  }

  private static let words = [
    "group", "topic-0001", "consumer", "8", "  ", "running", "0.42", "------------",
    "消费组", "订单", "中", "🎉", "a🎉b", "e\u{301}", "中\u{308}", "n\u{303}o\u{302}\u{301}",
    "한국", "│", "▁▂▃▄▅", "…", "a b", "                    ", "..............",
  ]
}
