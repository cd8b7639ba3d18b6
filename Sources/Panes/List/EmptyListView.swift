import Catalog
import TencentCloud
import TerminalUI

/// A list without rows: why, and what to press.
struct EmptyListView: ~Copyable {
  let list: ListPane
  let look: Look

  func draw(on canvas: Canvas) {
    let (phrase, element) = message
    let text = look[phrase]
    let width = max(10, min(72, canvas.size.columns - 4))
    let lines = TextWidth.wrap(text, columns: width)
    let top = max(0, min(3, (canvas.size.rows - lines.count) / 2))
    for (row, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: 2, row: top + row), style: look[element])
    }
  }

  private var message: (Phrase, ThemeElement) {
    if list.asksForMissingMQTT {
      let lines = [Phrases.noMQTT, FilterPhrases.clears(clearKey)]
      return (FilterPhrases.lines(lines), .muted)
    }
    if !list.rows.isEmpty { return (noMatch, .muted) }
    if let failure { return (phrase(failure), .danger) }
    switch list.loading {
    case .idle, .loading, .failed: return (list.emptyText ?? Phrases.loading, .muted)
    case .loaded: return (list.emptyText ?? look.keys.filled(list.resource.emptyText), .muted)
    }
  }

  /// That nothing matches, what was searched, and how it may go on.
  private var noMatch: Phrase {
    let held = ValueFormat.grouped(Int64(list.rows.count))
    var lines: [Phrase] = []
    if list.filterFlaw == .givenUp {
      lines.append(FilterPhrases.givenUp(held))
    } else if list.isComplete, list.flaw == nil {
      let measured = ValueFormat.grouped(Int64(list.rows.count - list.unmeasuredCount))
      lines.append(
        list.unmeasuredCount > 0 && list.filtering.asksNoText
          ? FilterPhrases.noneOfMeasured(measured) : FilterPhrases.searched(held, list.filtering))
    } else {
      lines.append(
        Phrases.noMatchSoFar(held, of: list.total.map { ValueFormat.grouped(Int64($0)) }))
    }
    if list.unmeasuredCount > 0 { lines.append(FilterPhrases.unmeasured(list.unmeasuredCount)) }
    lines += list.filtering.doubts.map { FilterPhrases.doubt($0, list.resource) }
    if list.isComplete, let name = list.nearestName {
      lines.append(FilterPhrases.nearest(TextWidth.visible(name)))
    }
    lines.append(FilterPhrases.clears(clearKey))
    return FilterPhrases.lines(lines)
  }

  /// Why nothing is held: it stands while another try is under way.
  private var failure: CloudError? {
    if case .failed(let error) = list.loading { return error }
    return list.lastFailure ?? list.flaw
  }

  /// What clears the filter, typed in or kept.
  private var clearKey: String { look.keys[list.isFilterOpen ? "close" : "back"] }

  private func phrase(_ error: CloudError) -> Phrase {
    let (again, back) = (look.keys["refresh"], look.keys["back"])
    // From the lists of the region there is nothing to go back to.
    let hasBack = list.resource.scope != .region
    // Asking again makes no product.
    if let what = missing(error) {
      return hasBack
        ? Phrase("\(what.english)\n\n\(back) goes back.", "\(what.chinese)\n\n按 \(back) 返回。") : what
    }
    let what = phraseInPlace(error)
    return hasBack
      ? Phrase(
        "\(what.english)\n\n\(again) retries, \(back) goes back.",
        "\(what.chinese)\n\n按 \(again) 重试，\(back) 返回。")
      : Phrase("\(what.english)\n\n\(again) retries.", "\(what.chinese)\n\n按 \(again) 重试。")
  }

  /// Where nothing answers it matters little what was asked.
  private func phraseInPlace(_ error: CloudError) -> Phrase {
    guard case .transport = error.kind else { return ErrorPhrases.phrase(error) }
    let reason = ErrorPhrases.reason(error)
    return Phrase(
      reason.english.prefix(1).uppercased() + reason.english.dropFirst(), reason.chinese)
  }

  /// That the region has no service that could tell of these things; nil where it may have.
  private func missing(_ error: CloudError) -> Phrase? {
    if list.location.resource == .mqttInstances, error.saysNotOffered { return Phrases.noMQTT }
    return error.phraseOfMissingList
  }
}
