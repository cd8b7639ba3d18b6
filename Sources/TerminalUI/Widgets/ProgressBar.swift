/// How much of something is done, as a bar.
public struct ProgressBar: Sendable {
  private let fraction: Double?
  private let style: Style
  private let trackStyle: Style

  /// A bar for `fraction` of 1; nil where it is not known, which shows an empty track.
  public init(_ fraction: Double?, style: Style = .plain, trackStyle: Style = .plain) {
    self.fraction = fraction.flatMap { $0.isFinite ? max(0, min($0, 1)) : nil }
    self.style = style
    self.trackStyle = trackStyle
  }

  /// Fills the first row of `canvas`. The bar is full only when all is done, and empty only when
  /// nothing is.
  public func draw(on canvas: Canvas) {
    let columns = canvas.size.columns
    let track: Character = canvas.symbols.isUnicode ? "░" : "."
    canvas.fill(
      Rectangle(column: 0, row: 0, columns: columns, rows: 1), with: track, style: trackStyle)
    guard let fraction, fraction > 0, columns > 0 else { return }
    let parts = canvas.symbols.isUnicode ? ProgressBar.eighths.count : 1
    let least = fraction < 1 ? min(1, columns * parts) : 0
    let most = fraction < 1 ? columns * parts - 1 : columns * parts
    let done = max(least, min(most, Int(fraction * Double(columns * parts) + 0.5)))
    canvas.fill(
      Rectangle(column: 0, row: 0, columns: done / parts, rows: 1),
      with: canvas.symbols.isUnicode ? "█" : "#", style: style)
    if done % parts > 0 {
      canvas.write(
        String(ProgressBar.eighths[done % parts]), at: Point(column: done / parts, row: 0),
        style: style)
    }
  }

  /// Cells filled from the left by so many eighths.
  private static let eighths: [Character] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
