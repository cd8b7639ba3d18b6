/// The same numbers for the same seed, in whatever process (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
    return number ^ number >> 31
  }

  /// A number below `end`.
  mutating func below(_ end: Int) -> Int { Int(next() % UInt64(max(end, 1))) }

  /// Whether it comes true, once in `count` times.
  mutating func happens(in count: Int) -> Bool { below(count) == 0 }
}
