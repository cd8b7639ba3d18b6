package import Catalog
package import TencentCloud
package import TerminalUI

/// A value that is typed in place of the row that it belongs to. What it is about was named when
/// it opened: whatever is selected or arrives later changes nothing of it.
package struct InlineEdit: Equatable, Sendable {
  /// What is typed.
  package enum Purpose: Equatable, Sendable {
    /// The remark of one thing.
    case remark
    /// The remark of every marked thing, with places to be filled.
    case template
    /// How often a message is delivered again.
    case retryLimit
  }

  package let purpose: Purpose
  package let subjects: [InlineEditSubject]
  /// What stood there when it opened.
  package let original: String
  /// Which row of the body it covers.
  package var bodyRow: Int
  package var input: LineEditor
  /// Whether the user was asked to drop what was typed.
  package var isLeaving = false
  /// Whether no key was typed yet: the first digit takes the place of an old number.
  private(set) var isUntouched = true

  package init(_ purpose: Purpose, _ subjects: [InlineEditSubject], bodyRow: Int) {
    self.purpose = purpose
    self.subjects = subjects
    self.bodyRow = bodyRow
    original =
      switch purpose {
      case .remark: subjects.first?.text("Remark") ?? ""
      case .template: "{\(RemarkTemplate.Place.remark.rawValue)}"
      case .retryLimit: InlineEdit.sharedLimit(subjects)
      }
    input = LineEditor(text: original)
  }

  /// A key for the line; false where it means nothing there.
  package mutating func handle(_ key: KeyPress) -> Bool {
    var next = isUntouched && replaces(key) ? LineEditor() : input
    guard next.handle(key) else { return false }
    input = next
    isUntouched = false
    return true
  }

  private func replaces(_ key: KeyPress) -> Bool {
    guard purpose == .retryLimit, case .character(let digit) = key.key else { return false }
    return digit.isNumber && key.modifiers.isEmpty
  }

  /// Whether something else stands there than at first.
  package var isChanged: Bool { input.text != original }

  /// The parameter that is typed.
  package var parameter: String { purpose == .retryLimit ? "MaxRetryTimes" : "Remark" }

  /// What is wrong with what stands there; nil where it can be reviewed.
  package var problem: Phrase? {
    switch purpose {
    case .remark: return nil
    case .template:
      guard case .failure(let problem) = RemarkTemplate.parse(input.text) else { return nil }
      return InlineEditPhrases.phrase(problem)
    case .retryLimit:
      if input.text.isEmpty { return Phrases.needed }
      guard let limit = Int64(input.text), limit >= 0 else { return Phrases.wholeNumberNeeded }
      return nil
    }
  }

  /// What each subject would get; nil where something is wrong with what was typed.
  package var values: [JSONValue]? {
    if problem != nil { return nil }
    switch purpose {
    case .remark: return subjects.map { _ in .string(input.text) }
    case .template:
      guard case .success(let template) = RemarkTemplate.parse(input.text) else { return nil }
      return subjects.enumerated().map { index, subject in
        .string(template.text(of: subject, number: index + 1))
      }
    case .retryLimit:
      guard let limit = Int64(input.text) else { return nil }
      return subjects.map { _ in .integer(limit) }
    }
  }

  /// The numbers that the subjects have now, the most frequent first, with how many have each where
  /// they differ; nil where it is no number that is typed.
  var presentNumbers: String? {
    guard purpose == .retryLimit else { return nil }
    if !original.isEmpty { return original }
    var counts: [Int64: Int] = [:]
    for case .integer(let number)? in subjects.map({ $0.seen["MaxRetryTimes"] }) {
      counts[number, default: 0] += 1
    }
    if counts.isEmpty { return nil }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) × \($0.value)" }.joined(separator: ", ")
  }

  /// What all have in common, where they do.
  private static func sharedLimit(_ subjects: [InlineEditSubject]) -> String {
    guard let first = subjects.first?.seen["MaxRetryTimes"],
      subjects.allSatisfy({ $0.isSeen("MaxRetryTimes", first) })
    else { return "" }
    return first.typedText ?? ""
  }
}
