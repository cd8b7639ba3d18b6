import Catalog
import ModelViewUpdate
import Panes
import Watching

/// `:refresh N`: how many seconds old what is on the screen may become, for as long as the console
/// runs.
enum RefreshEntry {
  /// What it may be, in seconds.
  private static let limits = 1...3600

  /// What the palette offers for what was typed.
  static func entries(_ words: [String], _ model: ConsoleModel) -> [PaletteEntry] {
    guard let word = words.first, word == "refresh", words.count < 3 else { return [] }
    guard words.count == 2 else {
      let present = model.poller.refreshMilliseconds
      return [
        PaletteEntry(
          name: "refresh N", title: BudgetPhrases.refreshPresent(milliseconds: present),
          aliases: [], choice: .refresh(limits.lowerBound),
          reason: BudgetPhrases.refreshPresentAndLimits(milliseconds: present, limits))
      ]
    }
    let number = Int(words[1]).flatMap { limits.contains($0) ? $0 : nil }
    return [
      PaletteEntry(
        name: "refresh \(words[1])", title: BudgetPhrases.refreshTitle, aliases: [],
        choice: .refresh(number ?? limits.lowerBound),
        reason: number == nil ? BudgetPhrases.refreshLimits(limits) : nil)
    ]
  }

  /// Measures what is on the screen so often from now on.
  static func use(_ seconds: Int, _ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    model.poller.setRefresh(milliseconds: Int64(seconds) * 1000)
    model.terminal.isRefreshChosen = true
    model.notice = Notice(.info, BudgetPhrases.refreshPresent(seconds))
    return PollRequests.askWhatIsDue(&model, work)
  }
}
