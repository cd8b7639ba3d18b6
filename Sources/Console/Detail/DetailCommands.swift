import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// What can be done in a detail.
enum DetailCommands {
  static let all: [Command] = [
    Command(
      "json", Phrase("Fields or raw JSON", "字段 / 原始 JSON"), keys: [.character("J")],
      places: [.detail], footer: Phrase("JSON", "JSON")
    ) { model, _ in
      DetailUpdate.toggleJSON(&model)
      return .none
    },
    Command(
      "search-text", Phrase("Search the text", "搜索文本"), keys: [.character("/")],
      places: [.detail], footer: Phrase("search", "搜索"), opensInput: true
    ) { model, _ in
      DetailSearchUpdate.open(&model)
      return .none
    },
    match("next-match", Phrase("Next match", "下一个匹配"), .character("n"), isForward: true),
    match("previous-match", Phrase("Previous match", "上一个匹配"), .character("N"), isForward: false),
    Command(
      "keep-search", Phrase("Keep the match and return to the detail", "保留匹配并返回详情"),
      keys: [KeyPress(.enter)], places: [.detailSearch], footer: Phrase("keep", "保留")
    ) { model, _ in
      DetailSearchUpdate.keep(&model)
      return .none
    },
    Command(
      "open-json", Phrase("Raw JSON of the selected item", "所选项的原始 JSON"),
      keys: [.character("J")], places: [.list],
      availability: { model in
        model.top?.selectedID == nil
          ? .disabled(Phrases.nothingSelected) : .available
      },
      perform: { model, work in
        guard let row = model.top?.list?.selectedRow else { return .none }
        let part = model.top.flatMap { RegionRowID(row.id, in: $0.location.resource) }
        let effect =
          part.map { NavigationUpdate.openDetail($0.location, rowID: $0.rowID, &model, work) }
          ?? OpeningCommands.openDetail(&model, work, row)
        model.changeTopDetail { ($0.showsJSON, $0.opensAsJSON) = (true, true) }
        return effect
      }),
    Command(
      "enter-detail", Phrase("Open related list", "查看相关列表"), keys: [KeyPress(.enter)],
      places: [.detail], footer: Phrase("open", "打开"),
      availability: { model in
        model.top.flatMap { Resources.resource($0.location.resource).entered } == nil
          ? .hidden : .available
      },
      perform: { model, work in
        guard let detail = model.top?.detail,
          let entered = Resources.resource(detail.location.resource).entered
        else { return .none }
        guard let instanceID = detail.location.instanceID else {
          return NavigationUpdate.open(
            NavigationUpdate.place(entered, of: detail.rowID), &model, work)
        }
        return NavigationUpdate.open(
          Location(entered, instanceID: instanceID, parent: detail.rowID), &model, work)
      }),
  ]

  private static func match(
    _ id: String, _ title: Phrase, _ key: KeyPress, isForward: Bool
  ) -> Command {
    Command(
      id, title, keys: [key], places: [.detail],
      availability: { model in
        model.top?.detail?.search == nil
          ? .disabled(DetailSearchPhrases.none(model.keyLabels["search-text"])) : .available
      },
      perform: { model, _ in
        DetailSearchUpdate.step(&model, isForward: isForward)
        return .none
      })
  }
}
