import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// The topics of a group, the one that is furthest behind first.
extension GroupLines {
  var topics: [DetailLine] {
    let topics = detail.topics
    let lines = columns(topics.found).enumerated().map { index, line in
      DetailLine.row(line, element: index == 0 ? .muted : .text)
    }
    return [agreement, heading(topics)] + lines
  }

  /// How many were found, and how far the search came.
  private func heading(_ topics: GroupTopics) -> DetailLine {
    let found = "\(topics.found.count)"
    let label = GroupPhrases.topics[language]
    if let failure = topics.failure ?? topics.flaw {
      let reason = ErrorPhrases.phrase(failure)[language]
      return .field(label: label, value: "\(found)  \(reason)", element: .warning, depth: 0)
    }
    let asked = ValueFormat.grouped(Int64(topics.askedCount))
    let total = topics.total.map { ValueFormat.grouped(Int64($0)) }
    switch (topics.stage, total) {
    case (.complete, _):
      return topics.found.isEmpty
        ? .field(label: label, value: GroupPhrases.noTopic[language], element: .muted, depth: 0)
        : .field(label: label, value: found + seen(topics), element: .text, depth: 0)
    case (.waiting, let total?):
      return .field(
        label: label, value: GroupPhrases.manyTopics(findKey, total)[language], element: .info,
        depth: 0)
    case (_, let total?):
      return .field(
        label: label, value: GroupPhrases.searching(found, asked, total)[language],
        element: .pending, depth: 0)
    case (_, nil):
      return .field(
        label: label, value: Phrases.loading[language], element: .pending, depth: 0)
    }
  }

  /// When the topics said what stands there.
  private func seen(_ topics: GroupTopics) -> String {
    guard let time = topics.answeredAt.map({ format.timeOfDay($0.unixMilliseconds) }) else {
      return ""
    }
    return "  \(Phrases.updatedAt[language]) \(time)"
  }

  /// Whether all consumers of the group subscribe to the same.
  private var agreement: DetailLine {
    let label = GroupPhrases.agreement[language]
    let found = detail.topics.found
    let differing = found.filter { $0.consistency == 1 }.map(\.name)
    if !differing.isEmpty {
      let text = GroupPhrases.differ(differing.joined(separator: ", "))[language]
      return .field(label: label, value: text, element: .danger, depth: 0)
    }
    let isKnown = found.allSatisfy { $0.consistency == 0 } && !found.isEmpty
    guard isKnown, detail.topics.stage == .complete else {
      return .field(
        label: label, value: String(format.symbols.unknown), element: .muted, depth: 0)
    }
    return .field(
      label: label, value: GroupPhrases.agree[language], element: .success, depth: 0)
  }

  /// A line for each topic, under one that says what stands there.
  private func columns(_ topics: [GroupTopic]) -> [String] {
    if topics.isEmpty { return [] }
    var titles = GroupPhrases.topicColumns.map { $0[language] }
    titles.insert(MonitorPhrases.behindBy[language], at: 2)
    let rows = [titles] + topics.map(cells)
    let widths = titles.indices.map { index in
      let isEmpty = rows.dropFirst().allSatisfy { $0[index].isEmpty }
      return isEmpty ? 0 : rows.map { TextWidth.columns(of: $0[index]) }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().filter { $1.1 > 0 }.map { index, cell in
        let blanks = String(repeating: " ", count: cell.1 - TextWidth.columns(of: cell.0))
        return index == 1 || index == 2 ? blanks + cell.0 : cell.0 + blanks
      }.joined(separator: "  ")
    }
  }

  private func cells(_ topic: GroupTopic) -> [String] {
    let unknown = String(format.symbols.unknown)
    let isOnline = topic.isOnline.map { ($0 ? GroupPhrases.isOnline : GroupPhrases.isOffline) }
    let consistency = topic.consistency.map(GroupPhrases.consistency)
    return [
      TextWidth.visible(topic.name), topic.lag.map(ValueFormat.grouped) ?? unknown,
      behind(topic) ?? "",
      isOnline?[language] ?? unknown, consistency?[language] ?? unknown,
      TextWidth.visible(topic.expression ?? ""),
    ]
  }
}
