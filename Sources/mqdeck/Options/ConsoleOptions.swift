/// What the command line says to the console alone.
struct ConsoleOptions: Equatable, Sendable {
  /// `--demo`.
  var demo = false
  /// What the simulated cloud is like.
  var simulator = SimulatorOptions()
  /// `--speed`, in seconds of the demonstration that pass in one; nil where it is not given.
  var speed: Int?

  /// A speed; nil where the text is none, or out of bounds.
  static func speed(_ text: String) -> Int? {
    Int(text).flatMap { (1...60).contains($0) ? $0 : nil }
  }
}
