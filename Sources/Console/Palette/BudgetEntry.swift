import Catalog
import ModelViewUpdate
import Panes
import Watching

/// `:budget N`: how many calls a second are made for as long as the console runs.
enum BudgetEntry {
  /// What a budget may be, as in the settings.
  private static let limits = 1...1000

  /// What the palette offers for what was typed: the budget with its number, or what to type.
  static func entries(_ words: [String], _ model: ConsoleModel) -> [PaletteEntry] {
    guard let word = words.first, "budget".hasPrefix(word), word.count > 2, words.count < 3 else {
      return []
    }
    let present = model.poller.budgetPerSecond
    guard words.count == 2 else {
      return [
        PaletteEntry(
          name: "budget N", title: BudgetPhrases.present(present), aliases: [],
          choice: .budget(present), reason: BudgetPhrases.presentAndLimits(present, limits))
      ]
    }
    let number = Int(words[1]).flatMap { limits.contains($0) ? $0 : nil }
    return [
      PaletteEntry(
        name: "budget \(words[1])", title: BudgetPhrases.title, aliases: [],
        choice: .budget(number ?? present),
        reason: number == nil ? BudgetPhrases.limits(limits) : nil)
    ]
  }

  /// Asks no more and no less than that from now on.
  static func use(_ calls: Int, _ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    model.poller.setBudget(perSecond: calls)
    model.notice = Notice(.info, BudgetPhrases.present(calls))
    BoardUpdate.fillPoller(&model, at: work.moment)
    return PollRequests.askWhatIsDue(&model, work)
  }
}
