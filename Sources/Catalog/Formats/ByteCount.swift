/// Bytes in the largest binary unit that leaves a whole part.
enum ByteCount {
  static func text(_ bytes: Int64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"]
    var value = Double(bytes)
    var index = 0
    while abs(value) >= 1024, index < units.count - 1 {
      value /= 1024
      index += 1
    }
    if index == 0 { return "\(bytes) B" }
    let tenths = Int64(saturating: value * 10)
    return "\(tenths / 10).\(tenths.magnitude % 10) \(units[index])"
  }
}
