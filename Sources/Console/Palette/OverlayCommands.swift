import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// What can be done with what stands above the panes and goes away again.
enum OverlayCommands {
  static let all: [Command] = [
    Command(
      "complete", Phrase("Complete the name", "补全名称"), keys: [KeyPress(.tab)],
      places: [.palette]
    ) { model, work in
      PaletteUpdate.complete(&model, work)
      return .none
    },
    Command(
      "search-help", Phrase("Search the keys", "搜索按键"), keys: [.character("/")], places: [.help],
      footer: Phrase("search", "搜索"),
      availability: { model in
        // Other pages that are read like this one are short.
        if case .help? = model.overlay { .available } else { .hidden }
      }
    ) { model, _ in
      HelpUpdate.change(&model) { $0.openSearch() }
      return .none
    },
    Command(
      "next-page", Phrase("Read the next page", "继续阅读下一页"), keys: [.character(" ")],
      places: [.help, .manual, .answer]
    ) { model, work in MovingUpdate.move(&model, work) { $0 } },
    Command(
      "choose", Phrase("Choose the selected or typed entry", "确定所选或所输入的内容"),
      keys: [KeyPress(.enter)], places: .overlays + [.unheard, .helpSearch],
      hint: chooseHint
    ) { model, work in OverlayUpdate.choose(&model, work) },
    Command(
      "close-page", Phrase("Close the page", "关闭页面"), keys: [.character("q")],
      places: [.help, .manual, .results], leaves: true,
      availability: { $0.top?.batch?.review.phase == .sending ? .hidden : .available },
      perform: { LeavingUpdate.close(&$0, $1) }),
    Command(
      "close", Phrase("Close or leave", "关闭或离开当前内容"),
      keys: [KeyPress(.escape), .control("c")],
      places: .changing + .overlays + [
        .filter, .detailSearch, .lineEdit, .secret, .unheard, .letter, .helpSearch,
      ],
      hint: closeHint, leaves: true, perform: { LeavingUpdate.close(&$0, $1) }),
  ]

  private static let chooseHint: @Sendable (ConsoleModel) -> Phrase? = { model in
    switch model.overlay {
    case .manual(let reader): reader.page == nil ? Phrase("read", "阅读") : nil
    case .help, .explanation, .comparison: nil
    default: model.place == .unheard ? nil : Phrase("choose", "确定")
    }
  }

  private static func manualHint(_ model: ConsoleModel) -> Phrase {
    if case .manual(let reader)? = model.overlay, reader.isTopicFromList {
      return Phrase("topics", "目录")
    }
    return Phrase("close", "关闭")
  }

  private static let closeHint: @Sendable (ConsoleModel) -> Phrase? = { model in
    switch model.place {
    case .field, .choice, .items, .item, .button, .sending, .lineEdit: Phrase("leave", "离开")
    case .review, .words: Phrase("back", "返回")
    case .conflict where model.top?.form != nil: Phrase("edit", "编辑")
    case .conflict: Phrase("back", "返回")
    case .results where model.top?.batch?.review.phase == .sending:
      Phrase("stop unsent changes", "停止未发送的")
    case .filter: Phrase("show all", "显示全部")
    case .secret: Phrase("hide", "隐藏")
    case .manual: manualHint(model)
    default: Phrase("close", "关闭")
    }
  }
}
