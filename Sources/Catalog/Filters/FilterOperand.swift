/// What stands behind the sign of a predicate, read as its column reads.
enum FilterOperand: Equatable, Sendable {
  /// What is not known, written `–` or `?`.
  case unknown
  /// In the unit of the column.
  case number(Double)
  /// Of a time: how long ago, in milliseconds.
  case span(Double)
  /// A time, in milliseconds since 1970 UTC.
  case time(Double)
  case flag(Bool)
  /// Folded; any of them.
  case texts([String])

  /// What numbers are compared with.
  var number: Double? {
    switch self {
    case .number(let number), .span(let number), .time(let number): number
    case .unknown, .flag, .texts: nil
    }
  }

  /// The operand that a text is for a column; nil where it is none of its kind.
  init?(_ text: String, of column: FilterColumn, at time: FilterTime) {
    if text.isEmpty { return nil }
    if ["–", "-", "?"].contains(text) {
      self = .unknown
      return
    }
    // The age of a sample is the time at which it was taken.
    let isTime = column.source == .column(.age)
    switch column.kind {
    case .time, .timeOfDay: self.init(time: text, time)
    case _ where isTime: self.init(time: FilterOperand.withSeconds(text), time)
    case .flag:
      guard let isOn = FilterOperand.flag(text) else { return nil }
      self = .flag(isOn)
    case .text, .token, .structure: self = .texts(FilterOperand.texts(text, column))
    case .secret: return nil
    case .duration where EstimatePart.isWord(FilterFolding.folded(text)):
      self = .texts([FilterFolding.folded(text)])
    default:
      guard let number = FilterNumber.number(text, of: column.kind) else { return nil }
      self = .number(number)
    }
  }

  private init?(time text: String, _ time: FilterTime) {
    if let milliseconds = FilterNumber.milliseconds(text) {
      self = .span(milliseconds)
      return
    }
    let spaced = String(text.map { $0 == "T" || $0 == "t" ? " " : $0 })
    let reader = TimeRangeText(now: time.unixMilliseconds, timeZone: time.zone)
    let day = spaced.split(separator: "-").count == 3 && !spaced.contains(" ")
    guard let moment = reader.moment(day ? spaced + " 00:00" : spaced) else { return nil }
    self = .time(Double(moment))
  }

  private static func withSeconds(_ text: String) -> String {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text + "s" : text
  }

  private static func flag(_ text: String) -> Bool? {
    switch FilterFolding.folded(text) {
    case "yes", "y", "true", "on", "1", "enabled", "是", "开启": true
    case "no", "n", "false", "off", "0", "disabled", "否", "关闭": false
    default: nil
    }
  }

  private static func texts(_ text: String, _ column: FilterColumn) -> [String] {
    let folded = FilterFolding.folded(text)
    guard case .permission = column.source else { return [folded] }
    // In either order.
    return folded == "wr" ? ["rw"] : folded == "none" ? [""] : [folded]
  }
}

/// When a filter was written, for times of day and how long ago something was.
package struct FilterTime: Sendable {
  /// Now, in milliseconds since 1970 UTC.
  package let unixMilliseconds: Int64
  /// The zone of the times on the screen.
  package let zone: TimeZoneRule

  package init(unixMilliseconds: Int64, zone: TimeZoneRule) {
    self.unixMilliseconds = unixMilliseconds
    self.zone = zone
  }
}
