/// Numbers that look random and depend on nothing but what they are asked for.
enum Noise {
  /// A hash of a text that is the same in every process, which `Hasher` is not.
  static func hash(_ text: String, seed: UInt64) -> UInt64 {
    var value = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mix(value)
  }

  /// Spreads every bit over all bits.
  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A value from 0 to 1 that wanders with time: random at every multiple of the period, straight
  /// in between.
  static func wander(_ seed: UInt64, at seconds: Double, period: Double) -> Double {
    let knot = (seconds / period).rounded(.down)
    let share = seconds / period - knot
    let before = unit(seed, UInt64(bitPattern: Int64(knot)))
    let after = unit(seed, UInt64(bitPattern: Int64(knot) + 1))
    return before + (after - before) * share
  }

  /// A value from 0 to 1 for each number.
  static func unit(_ seed: UInt64, _ number: UInt64) -> Double {
    Double(mix(seed ^ mix(number)) >> 11) / Double(UInt64(1) << 53)
  }
}
