import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// Palette, help, refresh, looks and leaving.
enum SessionCommands {
  /// - Parameter isOnce: Whether what is hidden stays as it is.
  private static func refresh(
    _ model: inout ConsoleModel, _ work: Work, isOnce: Bool
  ) -> Effect<Message> {
    guard let pane = model.top else { return .none }
    model.poller.expire(model.poller.visible)
    if pane.list != nil, pane.location.resource.showsFindings, !isOnce {
      // Everything is due now, as the budget allows.
      model.poller.expire()
      return PollRequests.askWhatIsDue(&model, work)
    }
    return RereadUpdate.rereadTop(&model, work)
  }

  /// Whether what a pane shows comes from the service, and not from what this program keeps.
  private static func asksService(_ pane: Pane) -> Bool {
    switch pane.content {
    case .list(let list):
      switch list.resource.source(in: nil) {
      case .pages, .search, .pinned: true
      case .watch: pane.location.resource.showsFindings
      case .journal: false
      }
    case .detail: Resources.resource(pane.location.resource).describe != nil
    case .form, .batch, .permissions: false
    }
  }

  static let all: [Command] = [
    Command(
      "timeline", Phrase("Events of the selected thing", "所选对象的事件"), keys: [],
      places: .main,
      availability: { model in
        EventUpdate.subject(model) == nil
          ? .disabled(Phrases.nothingSelected) : .available
      },
      perform: { model, work in
        guard let name = EventUpdate.subject(model) else { return .none }
        let effect = NavigationUpdate.go(.events, &model, work)
        return effect + ViewUpdate.filter(by: ListFilter.literal(name), &model, work)
      }),
    Command(
      "palette", Phrase("Go to or run anything", "前往或执行"), keys: [.character(":")],
      hint: { $0.isMain ? Phrase("command", "命令") : nil }, opensInput: true,
      availability: { model in
        // What could lead away waits until nothing is pending.
        model.top?.permissions?.pendingCells.isEmpty == false
          ? .disabled(PermissionPhrases.pendingFirst(model.keyLabels)) : .available
      },
      perform: { model, work in
        model.overlay = .palette(PaletteUpdate.opened(model, work))
        return .none
      }),
    Command(
      "help", Phrase("All keys", "全部按键"), keys: [.character("?"), KeyPress(.function(1))],
      places: .browsing + .changing + .overlays + [
        .filter, .detailSearch, .lineEdit, .secret, .question, .unheard, .letter,
      ],
      hint: { $0.place == .help ? nil : Phrase("help", "帮助") }
    ) { model, work in
      guard model.place == .help else { return HelpUpdate.open(&model, work) }
      HelpUpdate.close(&model)
      return .none
    },
    Command(
      "manual", Phrase("Manual", "手册"), keys: [.character("M")], places: [.help],
      hint: { $0.place == .help ? Phrase("manual", "手册") : nil }
    ) { model, work in
      ManualUpdate.open(&model, work)
      return .none
    },
    Command(
      "refresh", Phrase("Refresh now", "立即刷新"), keys: [.control("r"), KeyPress(.function(5))]
    ) { model, work in
      let isPaused = model.poller.isPaused
      model.poller.isPaused = false
      let asking = AnswersUpdate.askAgain(&model, work)
      model.monitor[model.session.region].askAgain()
      model.changeTopDetail { if $0.asking == .answered { $0.asking = .opened } }
      let effect = asking + refresh(&model, work, isOnce: isPaused)
      model.poller.isPaused = isPaused
      let isAsked = model.top.map(asksService) == true
      model.notice = isPaused && isAsked ? Notice(.info, Phrases.askedOnce(model.keyLabels)) : nil
      return effect
    },
    Command("pause", Phrase("Pause or resume refreshing", "暂停 / 恢复刷新"), keys: [.character("P")]) {
      model, work in
      model.poller.isPaused.toggle()
      model.pausedAt = model.poller.isPaused ? work.moment : nil
      model.watch.history.interrupt(at: work.moment)
      model.notice = Notice(
        .info,
        model.poller.isPaused ? Phrases.pausedNotice(model.keyLabels) : Phrases.resumedNotice)
      return PollRequests.askWhatIsDue(&model, work) + TimerUpdate.tick(model, work)
    },
    Command("theme", Phrase("Choose a theme", "选择主题配色"), keys: [.character("T")]) { model, _ in
      model.overlay = .themes(ThemeUpdate.opened(model))
      return .none
    },
    Command("language", Phrase("Switch between English and Chinese", "切换中文 / 英文"), keys: []) {
      model, _ in
      model.language = model.language == .english ? .chinese : .english
      DetailUpdate.measure(&model)
      return .none
    },
    Command("mouse", Phrase("Use the mouse, or leave it to the terminal", "启用或关闭鼠标"), keys: []) {
      model, _ in
      model.terminal.isMouseOn.toggle()
      let isOn = model.terminal.isMouseOn
      model.notice = Notice(.info, isOn ? MousePhrases.isOn : MousePhrases.isOff)
      return .setMouse(isOn)
    },
    Command(
      "slow", Phrase("Send less to the terminal, for a slow link", "减少向终端发送的内容，适用于慢速链路"), keys: []
    ) { model, work in SlowLinkUpdate.turn(&model, work) },
    Command("about", Phrase("Version, account, endpoint and files", "版本、账号、接入地址与文件位置"), keys: []) {
      model, work in
      AboutUpdate.open(&model, work)
    },
    Command(
      "read-only", Phrase("Turn read-only mode on or off", "切换只读模式"), keys: []
    ) { model, work in ReadOnlyUpdate.turn(&model, work) },
    Command(
      "suspend", Phrase("Suspend (fg resumes)", "挂起，fg 恢复"), keys: [.control("z")],
      places: .browsing + .changing + .overlays + [.filter, .lineEdit]
    ) { _, _ in .suspend },
    Command(
      "quit", Phrase("Quit", "退出"), keys: [.control("c")], leaves: true
    ) { model, _ in PermissionsUpdate.asks(&model) ? .none : .quit() },
  ]
}
