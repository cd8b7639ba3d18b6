import ModelViewUpdate
import TencentCloud

/// One thing with every field that the API gives of it.
public struct DetailPane: Sendable {
  /// The list that it comes from.
  public let location: Location
  /// The row's id.
  public let rowID: String
  /// The row as the list had it; nil where the thing was opened without one.
  public internal(set) var row: Row? {
    didSet { if row != oldValue { memo = LayoutMemo() } }
  }
  /// What each action answered, in order.
  public internal(set) var sections: [DetailSection] = [] {
    didSet { if !DetailSection.sayTheSame(sections, oldValue) { memo = LayoutMemo() } }
  }
  /// What was laid out of row and answers.
  private(set) var memo = LayoutMemo()
  /// Whether an answer is on its way.
  public internal(set) var isLoading = false
  /// Whether the answer is shown as JSON.
  public internal(set) var showsJSON = false
  /// How the body of a message is shown.
  public internal(set) var bodyForm = BodyForm.readable
  /// How far back the chart of a group looks.
  public internal(set) var span = HistorySpan.hour
  /// The topics of a group, as far as they were looked for.
  public internal(set) var topics = GroupTopics()
  /// The first line on the screen.
  public internal(set) var firstLine = 0
  /// How many lines there were when last drawn for the present width.
  public internal(set) var lineCount = 0
  /// When the last answer arrived.
  public internal(set) var refreshedAt: Moment?

  /// A detail that was not asked for yet.
  public init(location: Location, rowID: String, row: Row? = nil) {
    self.location = location
    self.rowID = rowID
    self.row = row
  }

  /// The consumer group that it shows; nil where it shows something else.
  var groupKey: GroupKey? {
    guard [.groups, .subscribers].contains(location.resource) else { return nil }
    return location.instanceID.map { GroupKey(instanceID: $0, name: rowID) }
  }
}

extension DetailPane {
  /// Scrolls so that the last line can come no further than the bottom.
  mutating func scroll(by lines: Int, rows: Int) {
    firstLine = max(0, min(firstLine + lines, lineCount - rows))
  }
}

/// The answer of one action, or why there is none.
public struct DetailSection: Equatable, Sendable {
  /// The action.
  public let action: String
  /// The `Response` object.
  public let answer: Result<JSONValue, CloudError>
  /// How long the call took, in milliseconds; nil where that was not measured.
  public let milliseconds: Int?

  /// Why there is no answer; nil where there is one.
  var failure: CloudError? {
    if case .failure(let error) = answer { error } else { nil }
  }

  /// Whether two lists of answers differ at most in how long they took.
  static func sayTheSame(_ left: [DetailSection], _ right: [DetailSection]) -> Bool {
    left.elementsEqual(right) { $0.action == $1.action && $0.answer == $1.answer }
  }

  /// An answer.
  public init(
    action: String, answer: Result<JSONValue, CloudError>, milliseconds: Int? = nil
  ) {
    self.action = action
    self.answer = answer
    self.milliseconds = milliseconds
  }
}
