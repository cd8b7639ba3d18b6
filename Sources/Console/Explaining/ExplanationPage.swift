package import Catalog
import TerminalUI
package import Watching

/// Why a group is behind, on the screen.
package struct ExplanationPage: Equatable, Sendable {
  /// A line of it.
  enum Line: Equatable, Sendable {
    case heading(Phrase)
    case fact(Phrase, source: String)
    case text(Phrase)
    case blank
  }

  package let group: GroupKey
  /// Its name with what could act on a terminal made visible.
  let name: String
  /// Whether what may explain it is still asked for.
  var isAsking = true
  /// What is known; nil while nothing is.
  package var explanation: Explanation?
  /// Whether it is behind at all.
  var isBehind = true
  var firstLine = 0

  init(_ group: GroupKey) {
    self.group = group
    name = TextWidth.visible(group.name)
  }

  /// What stands on it, in its order.
  var lines: [Line] {
    guard let explanation else { return [.text(ExplainPhrases.asking)] }
    var lines: [Line] = []
    if explanation.causes.isEmpty {
      lines.append(
        .text(isBehind ? ExplainPhrases.nothing(explanation.direction) : ExplainPhrases.wellOff))
    } else {
      if !isBehind { lines += [.text(ExplainPhrases.notBehind), .blank] }
      lines += section(ExplainPhrases.causes, explanation.causes)
    }
    for (title, facts) in [
      (ExplainPhrases.ruledOut, explanation.ruledOut),
      (ExplainPhrases.unknown, explanation.unknown),
    ] where !facts.isEmpty {
      lines += [.blank] + section(title, facts)
    }
    return lines
  }

  private func section(_ title: Phrase, _ facts: [Explanation.Fact]) -> [Line] {
    [.heading(title)] + facts.map { .fact($0.text, source: $0.source) }
  }
}
