package import Catalog
package import ModelViewUpdate
package import TencentCloud
package import Watching

/// One thing with every field that the API gives of it.
package struct DetailPane: Sendable {
  /// The list that it comes from.
  package let location: Location
  /// The row's id.
  package let rowID: String
  /// The row as the list had it; nil where the thing was opened without one.
  package var row: Row? {
    didSet { if row != oldValue { memo = LayoutMemo() } }
  }
  /// What each action answered, in order.
  package var sections: [DetailSection] = [] {
    didSet { if !DetailSection.sayTheSame(sections, oldValue) { memo = LayoutMemo() } }
  }
  /// What was laid out of row and answers.
  private(set) var memo = LayoutMemo()
  /// Whether an answer is on its way.
  package var isLoading = false
  /// Whether the answer is shown as JSON.
  package var showsJSON = false
  /// Whether it was opened so: then the way back leads to the list, and to the fields otherwise.
  package var opensAsJSON = false
  /// How the body of a message is shown.
  package var bodyForm = BodyForm.readable
  /// Whether the body of a message waits until it is asked for.
  package var isBodyUnasked = false
  /// How far back the user wants the chart of a group to look; nil where nobody said it.
  package var chosenSpan: HistorySpan?
  /// The time whose values are told, in milliseconds of the machine's uptime; nil where none is.
  package var chartCursor: Int64?
  /// How the service is asked for what it kept.
  package var asking = MetricAsking.opened
  /// The topics of a group, as far as they were looked for.
  package var topics = GroupTopics()
  /// What is looked for in its text; nil where nothing is.
  package var search: DetailSearch?
  /// The first line on the screen.
  package var firstLine = 0
  /// How many lines there were when last drawn for the present width.
  package var lineCount = 0
  /// When the last answer arrived.
  package var refreshedAt: Moment?

  /// A detail that was not asked for yet.
  package init(location: Location, rowID: String, row: Row? = nil) {
    self.location = location
    self.rowID = rowID
    self.row = row
  }

  /// The consumer group that it shows; nil where it shows something else.
  package var groupKey: GroupKey? {
    guard location.resource.listsGroups || location.resource == .subscribers else { return nil }
    return location.instanceID.map { GroupKey(instanceID: $0, name: rowID) }
  }
}

/// How a detail stands with the service's history.
package enum MetricAsking: Equatable, Sendable {
  /// The user has just asked for it, and nothing was asked yet.
  case opened
  /// A question is under way.
  case underWay
  /// It was answered; what is new is asked for in the background.
  case answered
}

extension DetailPane {
  /// Whether it is a message of RocketMQ.
  package var isOfRocketMessage: Bool {
    location.resource == .messages || location.resource == .deadLetters
  }

  /// Whether it is a message.
  package var isOfMessage: Bool { isOfRocketMessage || location.resource == .mqttMessages }

  /// Whether nothing of a message's body may be shown: of the message that it is, or of the will of
  /// the client that it is.
  package var hidesBody: Bool {
    isBodyUnasked && (isOfMessage || location.resource == .mqttClients)
  }

  /// Shows the body, or the next form of it.
  package mutating func askForBody() {
    if hidesBody {
      isBodyUnasked = false
    } else {
      bodyForm = bodyForm.next
    }
  }

  /// Scrolls so that the last line can come no further than the bottom.
  package mutating func scroll(by lines: Int, rows: Int) {
    firstLine = max(0, min(firstLine + lines, lineCount - rows))
  }
}

/// The answer of one action, or why there is none.
package struct DetailSection: Equatable, Sendable {
  /// The action; nil where none was called.
  package let action: ActionID?
  /// The `Response` object.
  package let answer: Result<JSONValue, CloudError>
  /// How long the call took, in milliseconds; nil where that was not measured.
  package let milliseconds: Int?

  /// Why there is no answer; nil where there is one.
  package var failure: CloudError? {
    if case .failure(let error) = answer { error } else { nil }
  }

  /// Whether two lists of answers differ at most in how long they took.
  static func sayTheSame(_ left: [DetailSection], _ right: [DetailSection]) -> Bool {
    left.elementsEqual(right) { $0.action == $1.action && $0.answer == $1.answer }
  }

  /// An answer.
  package init(
    action: ActionID?, answer: Result<JSONValue, CloudError>, milliseconds: Int? = nil
  ) {
    self.action = action
    self.answer = answer
    self.milliseconds = milliseconds
  }
}
