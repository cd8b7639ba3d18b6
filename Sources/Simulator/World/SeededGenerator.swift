/// Pseudo-random numbers that a seed decides (SplitMix64).
struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Numbers of their own for a named thing, whatever was drawn before.
  init(seed: UInt64, name: String) { state = Noise.hash(name, seed: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Noise.mix(state)
  }

  /// One of the values.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }

  /// That many characters of the alphabet.
  mutating func text(_ count: Int, of alphabet: String = "abcdefghjkmnpqrstuvwxyz23456789")
    -> String
  {
    let letters = Array(alphabet)
    return String((0..<count).map { _ in pick(letters) })
  }
}
