import Catalog
import TencentCloud

extension JournalChange {
  /// Its row in the list of changes.
  func row(_ language: Language) -> Row {
    JournalResource.row(
      JournalResource.Line(
        id: rowID, unixMilliseconds: (begun ?? line)?.unixMilliseconds,
        outcome: JournalPhrases.state(word)[language], action: line?.record.action.shownName,
        target: line.flatMap { $0.record.targetText(language) },
        difference: shortDifference(language),
        instanceID: line?.record.target.instanceID, author: line?.author.name,
        requestID: line?.requestID,
        outcomeWord: word, profile: line?.author.profile, region: line?.record.region))
  }
}

extension ChangeRecord {
  /// What it is about in short, as people call it: of what is a number to the API its name, of an
  /// order that of the list.
  fileprivate func targetText(_ language: Language) -> String? {
    if let name = target.name, let title = names[name] { return title }
    if after[PriorityOrder.parameter] != nil, let kind = ReadBack.of(action)?.recipe.kind {
      return Resources.resource(kind).title[language]
    }
    return listedText ?? target.shortText
  }

  private var listedText: String? {
    APICatalogs.known.action(action)?.listedText(in: parameters)
  }

  /// What it is about, for people: `rmq-1/order-paid`.
  package var targetText: String { listedText ?? target.text }
}
