/// UUIDs of version 4 in form, made of two numbers.
enum UUIDText {
  static func make(_ seed: UInt64, _ number: UInt64) -> String {
    let high = Noise.mix(seed &+ Noise.mix(number)) & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low =
      Noise.mix(high ^ number) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let text = padded(high) + padded(low)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    let characters = Array(text)
    return parts.map { String(characters[$0]) }.joined(separator: "-")
  }

  private static func padded(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
