package import Catalog
import ModelViewUpdate
import TerminalUI

/// Two things field by field: what differs stands first.
package struct Comparison: Equatable, Sendable {
  /// A field of both.
  package struct Field: Equatable, Sendable {
    package let label: String
    /// The values; nil where one has no such field.
    package let left: String?
    package let right: String?

    /// Whether they are not the same.
    package var isDifferent: Bool { left != right }
  }

  /// What differs, in the order of the fields.
  package let different: [Field]
  /// What is the same.
  package let same: [Field]

  /// Of two details as they were answered.
  package init(_ left: DetailPane, _ right: DetailPane, format: ValueFormat) {
    self.init(
      Comparison.values(of: left, format: format), Comparison.values(of: right, format: format))
  }

  init(_ left: [(label: String, value: String)], _ right: [(label: String, value: String)]) {
    let others = Dictionary(right.map { ($0.label, $0.value) }, uniquingKeysWith: { one, _ in one })
    let own = Set(left.map(\.label))
    let fields =
      left.map { Field(label: $0.label, left: $0.value, right: others[$0.label]) }
      + right.filter { !own.contains($0.label) }
      .map { Field(label: $0.label, left: nil, right: $0.value) }
    different = fields.filter(\.isDifferent)
    same = fields.filter { !$0.isDifferent }
  }

  /// The fields of a detail, each under a label of its own: parts stand behind what they are parts
  /// of, and what has no name of its own is counted.
  private static func values(
    of detail: DetailPane, format: ValueFormat
  ) -> [(label: String, value: String)] {
    let context = DetailContext(
      history: nil, moment: .init(uptimeMilliseconds: 0, unixMilliseconds: 0), bodyRows: 0,
      refreshMilliseconds: 0, findKey: "", bodyKey: "")
    let lines = DetailLines(detail, context, format: format).fieldLines(columns: 1 << 20)
    // What is hidden may be the same or not.
    let hidden = format.long(.secret("hidden"), .secret)
    var path: [String] = []
    var counts: [String: Int] = [:]
    return lines.compactMap { line in
      guard case .field(let label, let value, _, let depth) = line, value != hidden else {
        return nil
      }
      path = Array(path.prefix(depth))
      if !label.isEmpty { path.append(label) }
      let name = path.joined(separator: " › ")
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      return (count == 1 ? name : "\(name) \(count)", value)
    }
  }
}
