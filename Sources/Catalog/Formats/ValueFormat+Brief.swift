import TerminalUI

extension ValueFormat {
  /// A number in few cells, `22.0M`, with the unit that `short` gives it; any other value as there.
  package func brief(_ value: FieldValue, _ kind: FieldKind, columns: Int) -> String {
    let forms: [String] =
      switch (value, kind) {
      case (.integer, .bytes): []
      case (.integer(let seconds), .duration) where EstimatePart.phrase(seconds: seconds) != nil: []
      case (.integer(let seconds), .duration): brief(seconds / 86_400, "d", from: seconds, 864_000)
      case (.integer(let age), .age): brief(age / 86_400_000, "d", from: age, 864_000_000)
      case (.integer(let hours), .hours): brief(hours, "h", from: hours, 1000)
      case (.integer(let seconds), .seconds): brief(seconds, "s", from: seconds, 1000)
      case (.integer(let milliseconds), .milliseconds):
        brief(milliseconds, "ms", from: milliseconds, 1000)
      case (.integer(let integer), _): brief(integer, "", from: integer, 0)
      case (.number(let number), _) where abs(number) >= 1000:
        brief(Int64(saturating: number.rounded()), "", from: 1000, 0).map {
          kind == .rate && number > 0 ? "+" + $0 : $0
        }
      default: []
      }
    let all = [short(value, kind)].filter { _ in forms.isEmpty } + forms
    return all.first { TextWidth.columns(of: $0) <= columns } ?? ""
  }

  /// With tenths and without, where the value is not less than something; none where it is.
  private func brief(_ number: Int64, _ unit: String, from value: Int64, _ least: Int64) -> [String]
  {
    value.magnitude < least.magnitude
      ? []
      : [true, false].map { BriefNumber.text(number, hasTenths: $0) + unit }
  }
}
