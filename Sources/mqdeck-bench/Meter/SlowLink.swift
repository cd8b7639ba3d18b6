/// A link with a rate and a delay, in arithmetic: when what a program wrote has arrived at its end.
struct SlowLink {
  let bytesPerMillisecond: Double
  /// From a key to the program and from the program back, together.
  let roundTripMilliseconds: Double
  /// When the last byte so far has left the link, without the way there and back.
  private var freeAt = 0.0

  init(bytesPerMillisecond: Double, roundTripMilliseconds: Double) {
    self.bytesPerMillisecond = bytesPerMillisecond
    self.roundTripMilliseconds = roundTripMilliseconds
  }

  /// Takes what was written at a time. It waits for what is still on its way.
  mutating func take(byteCount: Int, at time: Double) {
    freeAt = max(freeAt, time) + Double(byteCount) / bytesPerMillisecond
  }

  /// How long after a key the screen at the end shows everything that was written so far.
  func staleness(after keyAt: Double) -> Double { freeAt + roundTripMilliseconds - keyAt }
}
