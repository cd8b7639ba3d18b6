import TencentCloud

/// A time as `monitor` takes it: `2026-11-28T20:00:00+08:00`, or `2026-11-28 20:00:00`, which is
/// Beijing's.
struct MonitorTime: Equatable {
  let unixSeconds: Int64

  /// Nil where the text is no time.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 19 || bytes.count == 20 || bytes.count == 25 else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      let digits = bytes[range]
      guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int64($1 - 48) }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second < 61,
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
    else { return nil }
    var east: Int64 = 28_800
    if bytes.count == 20 {
      guard bytes[19] == UInt8(ascii: "Z") else { return nil }
      east = 0
    } else if bytes.count == 25 {
      guard let hours = number(20..<22), let minutes = number(23..<25) else { return nil }
      let sign: Int64 = bytes[19] == UInt8(ascii: "-") ? -1 : 1
      east = sign * (hours * 3600 + minutes * 60)
    }
    let date = CivilDate(year: Int(year), month: Int(month), day: Int(day))
    guard date.isInCalendar else { return nil }
    unixSeconds =
      Int64(date.daysSince1970) * 86_400 + hour * 3600 + minute * 60 + second - east
  }
}
