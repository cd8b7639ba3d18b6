/// A key at a list, pressed again and again, and what brings the list to where it is pressed.
struct KeyStep {
  let name: String
  let before: String
  let keys: String
  /// How often from one beginning.
  let count: Int

  static let next = KeyStep(name: "next", before: "g", keys: "j", count: 28)
  static let scroll = KeyStep(
    name: "scroll", before: "g" + String(repeating: "j", count: 60), keys: "j", count: 28)
  /// Ctrl-F.
  static let page = KeyStep(name: "page", before: "g", keys: "\u{06}", count: 20)
  static let burst = KeyStep(
    name: "burst", before: "g", keys: String(repeating: "j", count: 500), count: 6)

  /// Presses the key `count` times, each time after the output of the last one has ended.
  /// - Returns: Milliseconds to the last byte and number of bytes of each.
  func press(_ terminal: TerminalProcess, count: Int? = nil) throws -> (
    milliseconds: [Double], bytes: [Double]
  ) {
    terminal.send(before)
    _ = try terminal.rest(quiet: 100)
    var milliseconds: [Double] = []
    var bytes: [Double] = []
    for _ in 0..<(count ?? self.count) {
      let pressed = try terminal.press(keys)
      milliseconds.append(pressed.milliseconds)
      bytes.append(Double(pressed.bytes.count))
    }
    return (milliseconds, bytes)
  }
}
