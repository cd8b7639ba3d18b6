import Catalog
import TencentCloud
import TerminalUI

/// The way of a message as lines: what happened when, how long after the step before, and by whom.
struct TraceLines {
  let timeline: TraceTimeline
  /// The message, whose id need not be told with each step.
  let messageID: String
  let language: Language
  let format: ValueFormat

  var lines: [DetailLine] {
    let heading = TracePhrases.heading(timeline, on: firstTime.map { String($0.prefix(10)) })
    if timeline.steps.isEmpty {
      return [.heading(heading[language]), field("", TracePhrases.nothingTold[language], .muted)]
    }
    let times = timeline.steps.map(time)
    let gaps = gaps
    let widths = [times, gaps].map { $0.map { TextWidth.columns(of: $0) }.max() ?? 0 }
    return [.heading(heading[language])]
      + timeline.steps.indices.flatMap { index -> [DetailLine] in
        let cells = [padded(times[index], widths[0]), padded(gaps[index], widths[1])]
        return lines(timeline.steps[index], cells)
      }
  }

  /// When and by whom, and below it what else the record says.
  private func lines(_ step: TraceStep, _ cells: [String]) -> [DetailLine] {
    let words = [step.group, step.address, status(step)].compactMap { $0 }
    let value = (cells + [words.joined(separator: "  ")]).joined(separator: "  ")
    let rest =
      [step.client].compactMap { $0 }
      + step.rest.filter { $0.value != .string(messageID) }
      .map { "\($0.name) \($0.value.plainText)" }
    let joined = rest.isEmpty ? nil : rest.joined(separator: language.listSeparator)
    let below = [joined, step.raw].compactMap { $0 }
    return [field(TracePhrases.title(step)[language], value, element(step))]
      + below.map { field("", $0, .muted) }
  }

  /// The day that the heading names.
  private var firstTime: String? {
    timeline.steps.lazy.compactMap(\.time).first.map(format.preciseTime)
  }

  private func field(_ label: String, _ value: String, _ element: ThemeElement) -> DetailLine {
    .field(label: label, value: value, element: element, depth: 0)
  }

  private func element(_ step: TraceStep) -> ThemeElement {
    switch step.kind {
    case .returned: step.isSuccess ? .success : step.status == nil ? .text : .warning
    case .pushed(let retry): retry > 0 ? .warning : .text
    case .produced, .stored, .other: .text
    }
  }

  /// The time of day, of another day than the heading's with that. What cannot be read stands there
  /// as it came.
  private func time(_ step: TraceStep) -> String {
    guard let text = step.time.map(format.preciseTime) else {
      return step.timeText ?? String(format.symbols.unknown)
    }
    return text.prefix(10) == firstTime?.prefix(10) ? String(text.dropFirst(11)) : text
  }

  /// How long after the step before each came, where both times are known.
  private var gaps: [String] {
    var last: Int64?
    return timeline.steps.map { step in
      defer { last = step.time ?? last }
      guard let time = step.time, let last else { return "" }
      return "+" + TraceLines.duration(time - last)[language]
    }
  }

  /// `3 ms`, `1.204 s`, `12m05s`.
  static func duration(_ milliseconds: Int64) -> Phrase {
    switch milliseconds {
    case ..<1000: Phrase("\(milliseconds) ms", "\(milliseconds)毫秒")
    case ..<60_000: seconds(milliseconds)
    default: ValueFormat.duration(of: milliseconds / 1000)
    }
  }

  private static func seconds(_ milliseconds: Int64) -> Phrase {
    let text = "\(milliseconds / 1000).\(ValueFormat.padded(milliseconds % 1000, 3))"
    return Phrase("\(text) s", "\(text)秒")
  }

  /// What came of it; what is not known to be success is told by its number.
  private func status(_ step: TraceStep) -> String? {
    guard let status = step.status, status != .null, !step.isSuccess else { return nil }
    return TracePhrases.status(status.plainText)[language]
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(of: text)))
  }
}

extension ValueFormat {
  /// A date and a time of day to the millisecond.
  func preciseTime(_ unixMilliseconds: Int64) -> String {
    let rest = unixMilliseconds - unixMilliseconds.flooredQuotient(1000) * 1000
    return "\(time(unixMilliseconds)).\(ValueFormat.padded(rest, 3))"
  }
}
