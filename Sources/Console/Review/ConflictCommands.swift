import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI

/// Choosing field by field, where somebody else changed the same thing.
enum ConflictCommands {
  static let all: [Command] = [
    choose(
      "take-theirs", Phrase("Use the current value", "采用当前值"), .character("t"),
      Phrase("use the current value", "采用当前值")
    ) { $0.choose(.theirs) },
    choose(
      "keep-mine", Phrase("Keep mine", "保留我的"), .character("m"), Phrase("keep mine", "保留我的")
    ) { $0.choose(.mine) },
    choose(
      "take-all", Phrase("Use the current value of every field", "全部采用当前值"), .character("T"),
      Phrase("for all", "全部")
    ) { $0.threeWay.chooseAll(.theirs) },
    choose(
      "keep-all", Phrase("Keep mine for every field", "全部保留我的"), .character("M"),
      Phrase("for all", "全部")
    ) { $0.threeWay.chooseAll(.mine) },
    Command(
      "review-again", Phrase("Review the chosen values", "按所选值再次检查"),
      keys: [KeyPress(.enter)], places: [.conflict], footer: Phrase("review again", "再次检查")
    ) { model, work in ConflictUpdate.merge(&model, work) },
    Command(
      "drop-change", Phrase("Discard the change", "放弃变更"), keys: [.character("d")],
      places: [.conflict], footer: Phrase("discard the change", "放弃变更")
    ) { model, work in ConflictUpdate.drop(&model, work) },
  ]

  private static func choose(
    _ id: String, _ title: Phrase, _ key: KeyPress, _ footer: Phrase,
    _ change: @escaping @Sendable (inout ReviewConflict) -> Void
  ) -> Command {
    Command(id, title, keys: [key], places: [.conflict], footer: footer) { model, _ in
      ConflictUpdate.change(&model, change)
      return .none
    }
  }
}
