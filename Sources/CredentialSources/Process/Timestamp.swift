import TencentCloud

/// A time of ISO 8601 as programs print it: `2026-01-31T12:00:00Z`, with a fraction or an offset.
struct Timestamp: Equatable {
  let unixSeconds: Double

  init?(_ text: String) {
    var rest = text.utf8[...]
    func number(_ digits: Int, then mark: Character?) -> Int? {
      let part = rest.prefix(digits)
      guard part.count == digits, part.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      rest = rest.dropFirst(digits)
      if let mark {
        guard rest.first == mark.asciiValue else { return nil }
        rest = rest.dropFirst()
      }
      return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = number(4, then: "-"), let month = number(2, then: "-"),
      let day = number(2, then: "T"), let hour = number(2, then: ":"),
      let minute = number(2, then: ":"), let second = number(2, then: nil),
      (1...12).contains(month), hour < 24, minute < 60, second <= 60
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.isInCalendar else { return nil }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
    }
    var offset = 0
    switch rest.first {
    case UInt8(ascii: "Z") where rest.count == 1: break
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      let sign = rest.first == UInt8(ascii: "+") ? 1 : -1
      rest = rest.dropFirst()
      guard let hours = number(2, then: rest.count == 5 ? ":" : nil),
        let minutes = number(2, then: nil), rest.isEmpty, hours < 24, minutes < 60
      else { return nil }
      offset = sign * (hours * 60 + minutes) * 60
    default: return nil
    }
    let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    unixSeconds = Double(seconds - offset)
  }
}
