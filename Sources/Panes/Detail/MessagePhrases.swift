package import Catalog

/// The words of messages and their time ranges.
extension Phrases {
  package static let timeRangeTitle = Phrase("Time range", "时间范围")

  /// - Parameter zone: The one in which times are read, as the header names it.
  package static func timeRangeExplanation(zone: String) -> Phrase {
    Phrase(
      "How far back (15m, 2h, 1d), or from when to when: 10:00..11:30, or with dates, "
        + "2026-11-23 22:00..2026-11-24 02:00. Times are in \(zone).",
      "往前多久（15m、2h、1d），或起止时间：10:00..11:30，可带日期："
        + "2026-11-23 22:00..2026-11-24 02:00。时间按 \(zone)。")
  }
  package static let badTimeRange = Phrase(
    "Not a time range: try 30m or 10:00..11:30", "无法识别的时间范围：例如 30m 或 10:00..11:30")
  package static let backwardsTimeRange = Phrase("The end is not after the start", "结束时间不晚于开始时间")

  /// What stands in place of a body in raw JSON.
  static func hiddenBody(bytes: Int) -> Phrase {
    Phrase(
      "(hidden, \(Phrase.counted(bytes, "byte", "bytes")))",
      "（已隐藏，\(ValueFormat.grouped(Int64(bytes))) 字节）")
  }

  static func bodyHeading(_ form: BodyForm, bytes: Int) -> Phrase {
    let size = ValueFormat.grouped(Int64(bytes))
    let words = Phrase.counted(bytes, "byte", "bytes")
    switch form {
    case .readable: return Phrase("Body, \(words)", "消息体，\(size) 字节")
    case .text: return Phrase("Raw body, \(words)", "消息体（原文），\(size) 字节")
    case .hexadecimal: return Phrase("Body in hexadecimal, \(words)", "消息体（十六进制），\(size) 字节")
    }
  }
}
