/// Times that are not known to the second.
extension ValueFormat {
  /// A time with the sign of how it is known; of what is known to some minutes without its seconds.
  static func rough(_ roughness: FieldValue.Roughness, _ time: String) -> String {
    // The sign for "or less" has one cell here and two there: these have one everywhere.
    switch roughness {
    case .orEarlier: "<" + time
    case .about: "~" + withoutSeconds(time)
    }
  }

  /// A time without its seconds; a date alone as it is.
  package static func withoutSeconds(_ time: String) -> String {
    time.utf8.count(where: { $0 == UInt8(ascii: ":") }) == 2 ? String(time.dropLast(3)) : time
  }
}
