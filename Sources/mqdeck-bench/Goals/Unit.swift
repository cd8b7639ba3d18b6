/// What a number counts.
enum Unit: String, Sendable {
  case milliseconds, bytes, instructions, writes, retains, allocations, mebibytes, percent
  case wakeUps, walks, ratio, megabytes

  /// A value with its unit, as the table of the manual has it.
  func text(_ value: Double, in language: Language) -> String {
    guard value.isFinite else { return "–" }
    let word = word(in: language, count: value)
    switch self {
    case .milliseconds, .mebibytes: return Figures.text(value) + " " + word
    case .percent: return Figures.text(value) + word
    case .ratio: return Figures.text(value) + " ×"
    case .instructions:
      // Chinese counts by ten thousands.
      return language == .english
        ? "\(Figures.text(value / 1_000_000)) M \(word)"
        : "\(Unit.grouped(value / 10_000)) 万\(word)"
    case .megabytes: return Figures.text(value / 1_000_000) + " MB"
    default: return Unit.grouped(value) + " " + word
    }
  }

  /// The unit alone.
  func word(in language: Language, count: Double = 0) -> String {
    switch (self, language) {
    case (.writes, .english) where count == 1: "write"
    case (.milliseconds, _): "ms"
    case (.mebibytes, _): "MiB"
    case (.percent, .english): " %"
    case (.percent, .chinese): "%"
    case (.bytes, .english): "bytes"
    case (.bytes, .chinese): "字节"
    case (.instructions, .english): "instructions"
    case (.instructions, .chinese): "条指令"
    case (.writes, .english): "writes"
    case (.writes, .chinese): "次写入"
    case (.retains, .english): "retains"
    case (.retains, .chinese): "次引用计数加一"
    case (.allocations, .english): "allocations"
    case (.allocations, .chinese): "次内存分配"
    case (.wakeUps, .english): "wake-ups"
    case (.wakeUps, .chinese): "次唤醒"
    case (.walks, .english): "walks over conformances"
    case (.walks, .chinese): "次协议遵循查找"
    case (.ratio, _), (.megabytes, _): ""
    }
  }

  /// A whole number, its thousands apart; one decimal where it is small and broken.
  private static func grouped(_ value: Double) -> String {
    if value < 100, value != value.rounded() {
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
    var rest = String(Int(value.rounded()))
    var text = ""
    while rest.count > 3 {
      text = "," + rest.suffix(3) + text
      rest = String(rest.dropLast(3))
    }
    return rest + text
  }
}
