import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Back and forward over the places that were visited, and to those that were marked.
enum VisitCommands {
  static let all: [Command] = [
    Command(
      "earlier-place", Phrase("Go to the earlier place", "后退到上一个位置"), keys: [.character("[")],
      places: .main,
      availability: { model in
        model.visits.earlier == nil ? .disabled(VisitPhrases.noEarlier) : .available
      }
    ) { model, work in VisitUpdate.go(by: -1, &model, work) },
    Command(
      "later-place", Phrase("Go to the later place", "前进到下一个位置"), keys: [.character("]")],
      places: .main,
      availability: { model in
        model.visits.later == nil ? .disabled(VisitPhrases.noLater) : .available
      }
    ) { model, work in VisitUpdate.go(by: 1, &model, work) },
    Command(
      "former-place", Phrase("Go to the last place, and back", "在最近两个位置间切换"),
      keys: [.character("-")], places: .main,
      availability: { model in
        model.visits.former == nil ? .disabled(VisitPhrases.noEarlier) : .available
      }
    ) { model, work in VisitUpdate.goToFormer(&model, work) },
    Command(
      "mark-place", Phrase("Mark this place with a letter", "用字母为当前位置设书签"),
      keys: [.character("M")], places: .main
    ) { model, _ in
      model.overlay = .markLetter(MarkLetter(purpose: .set))
      return .none
    },
    Command(
      "go-to-mark", Phrase("Go to a marked place", "跳转到书签"), keys: [.character("'")],
      places: .main,
      availability: { model in
        model.visits.marks.isEmpty
          ? .disabled(VisitPhrases.noMarks(model.keyLabels)) : .available
      }
    ) { model, _ in
      model.overlay = .markLetter(MarkLetter(purpose: .jump))
      return .none
    },
    Command(
      "back-or-quit", Phrase("Back; quit from the first screen", "返回；在首屏退出"),
      keys: [.character("q")],
      hint: { model in
        guard model.isMain, model.panes.count <= 1 else { return nil }
        return isLast(model) ? Phrase("quit", "退出") : Phrase("back", "返回")
      }, leaves: true
    ) { model, work in
      if PermissionsUpdate.asks(&model) { return .none }
      if model.panes.count > 1 { return NavigationUpdate.back(&model, work) }
      if !isLast(model) { return VisitUpdate.goToFirst(&model, work) }
      return QuitUpdate.asks(&model) ? .none : .quit()
    },
  ]

  /// Whether there is nothing to go back to.
  private static func isLast(_ model: ConsoleModel) -> Bool {
    model.visits.isAtFirst
  }
}
