import Catalog

extension JournalChange {
  /// Its row in the list of changes.
  func row(_ language: Language) -> Row {
    JournalResource.row(
      JournalResource.Line(
        id: rowID, unixMilliseconds: (begun ?? line)?.unixMilliseconds,
        outcome: JournalPhrases.state(word)[language], action: line?.record.action.shownName,
        target: line.flatMap { $0.record.target.shortText },
        difference: shortDifference(language),
        instanceID: line?.record.target.instanceID, author: line?.author.name,
        requestID: line?.requestID,
        outcomeWord: word, profile: line?.author.profile, region: line?.record.region))
  }
}
