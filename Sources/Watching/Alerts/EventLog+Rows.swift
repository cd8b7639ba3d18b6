package import Catalog

extension EventLog {
  /// The rows of the list of events, the newest first.
  package func rows(_ language: Language) -> [Row] {
    events.reversed().map { EventResource.row($0.line(language)) }
  }
}

extension AlertEvent {
  /// The id of its row.
  package var rowID: String { "event \(number)" }

  fileprivate func line(_ language: Language) -> EventResource.Line {
    let change = content.change
    return EventResource.Line(
      id: rowID, subject: change?.subject ?? AlertPhrases.firstLook[language],
      unixMilliseconds: unixMilliseconds, change: step(language), detail: detail[language],
      alert: change?.ruleTitle[language],
      instanceName: change.map { $0.instanceName ?? $0.instanceID },
      state: change?.new.rawValue)
  }

  /// Its step in words, or that it was not told.
  package func told(_ language: Language) -> String {
    step(language) ?? AlertPhrases.firstLook[language]
  }

  private func step(_ language: Language) -> String? {
    if case .untold = content { return AlertPhrases.notTold[language] }
    return content.change.map { AlertPhrases.step($0)[language] }
  }

  /// What there is to say of it.
  package var detail: Phrase {
    switch content {
    case .change(let change) where change.new == .well: AlertPhrases.over(change)
    case .change(let change): change.value
    case .summary(let counts): AlertPhrases.summary(counts)
    case .untold(_, let why): why
    }
  }
}
