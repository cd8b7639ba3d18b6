import Catalog
import Changing
package import ModelViewUpdate
import Panes
package import TerminalUI
import Watching

/// The application as the loop sees it.
package struct ConsoleProgram: Program {
  private let environment: ConsoleEnvironment

  /// The application over a world.
  package init(environment: ConsoleEnvironment) { self.environment = environment }

  /// The first message.
  package func start() -> Message { .started }

  /// Every event means something to the console.
  package func message(for event: Event) -> Message? {
    switch event {
    case .key(let key): .keyPressed(key)
    case .paste(let text): .pasted(text)
    case .mouse(let mouse): .mouseUsed(mouse)
    case .resize(let size): .resized(size)
    case .focus(let isFocused): .focusChanged(isFocused)
    case .answered(let milliseconds): .linkMeasured(milliseconds: milliseconds)
    case .resumed: .resumed
    }
  }

  /// Changes the model.
  package func update(
    _ model: inout ConsoleModel, _ message: Message, at moment: Moment
  ) -> Effect<Message> {
    model.moment = moment
    let work = Work(environment: environment, moment: moment)
    if DeferredMessages.keep(message, &model) { return .none }
    if message.isAnswerToUser { model.poller.spend(1, at: moment) }
    let effect = take(message, &model, work)
    VisitUpdate.note(&model)
    return DeferredMessages.release(&model).reduce(effect) { $0 + take($1, &model, work) }
      + tellOwners(&model, work) + AnswersUpdate.keep(&model, work)
      + ClipboardUpdate.run(&model, work)
  }

  /// Has reviews know what came of their changes.
  private func tellOwners(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    var effects: [Effect<Message>] = []
    while let ended = model.changes.takeEnded() {
      effects.append(ReviewSendingUpdate.finish(ended, &model, work))
    }
    return .merge(effects)
  }

  private func take(
    _ message: Message, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let moment = work.moment
    switch message {
    case .started:
      model.timeZone = environment.timeZone
      model.keyLabels = Commands.labels(in: model.keyMap)
      model.monitor.isOn = environment.monitorLedger != nil
      model.monitor.touch(at: moment)
      model.watchedSince = moment
      let effect = NavigationUpdate.openFirst(Location(.board), &model, work)
      model.notice = startNotice(model)
      return effect + PinUpdate.read(model, work) + MuteUpdate.read(model, work) + readThemes
        + CutOffUpdate.readAtStart(work) + CredentialUpdate.listen(work)
        + TimerUpdate.tick(model, work)
    case .keyPressed(let key):
      model.monitor.touch(at: moment)
      model.soughtName = nil
      let (old, told) = (model.notice, model.noticesTold)
      let effect = KeyUpdate.press(key, &model, work)
      if model.noticesTold == told, old?.severity != .failure { model.notice = nil }
      return effect + PollRequests.resumeIfResting(&model, work)
    case .pasted(let text):
      model.soughtName = nil
      return PasteUpdate.paste(text, &model, work) + PollRequests.resumeIfResting(&model, work)
    case .mouseUsed(let mouse):
      model.monitor.touch(at: moment)
      model.soughtName = nil
      return MouseUpdate.use(mouse, &model, work) + PollRequests.resumeIfResting(&model, work)
    case .linkMeasured(let milliseconds):
      return SlowLinkUpdate.take(milliseconds, &model, work)
    case .copied(let problem):
      ClipboardUpdate.take(problem, &model)
      return .none
    case .resized(let size): return resize(size, &model, work)
    case .focusChanged(let isFocused):
      model.poller.setFocus(isFocused || model.tellsAlerts, at: work.moment)
      return PollRequests.askWhatIsDue(&model, work)
    case .resumed:
      model.watch.history.interrupt(at: work.moment)
      return PollRequests.askWhatIsDue(&model, work)
    case .listed(let answer): return ListUpdate.take(answer, &model, work)
    case .described(let answer):
      let effect = DetailUpdate.take(answer, &model, work)
      DetailUpdate.measure(&model)
      return effect + GroupTopicsUpdate.goOn(&model, work) + MetricRequests.goOn(&model, work)
        + PollRequests.askWhatIsDue(&model, work)
    case .called(let answer): return FormSendingUpdate.take(answer, &model, work)
    case .changed(let message): return ChangeUpdate.take(message, &model, work)
    case .presentRead(let answer):
      FormReadingUpdate.take(answer, &model)
      return .none
    case .factsRead(let answer):
      return ReviewFactsUpdate.take(answer, &model, work)
    case .permissionsRead(let answer):
      PermissionsUpdate.take(answer, &model, work)
      return .none
    case .groupTopics(let answer):
      return GroupTopicsUpdate.take(answer, &model, work) + MetricRequests.goOn(&model, work)
    case .metrics(let answer): return MetricUpdate.take(answer, &model, work)
    case .polled(let answer):
      return PollUpdate.take(answer, &model, work) + MetricRequests.goOn(&model, work)
    case .certificatesSurveyed(let answer):
      return CertificateSurveyUpdate.take(answer, &model, work)
    case .topicsSurveyed(let answer): return TopicSurveyUpdate.take(answer, &model, work)
    case .compared(let answer):
      CompareUpdate.take(answer, &model)
      return .none
    case .explained(let answer):
      ExplainUpdate.take(answer, &model)
      return .none
    case .worstGroupsKnown(let answer): return WorstGroupUpdate.take(answer, &model)
    case .answersLearnt(let answer): return AnswersUpdate.take(answer, &model, work)
    case .clientsKept(let answer): return ClientUpdate.take(answer, &model, work)
    case .alerting(let message): return AlertUpdate.take(message, &model, work)
    case .viewsKept(let answer): return ViewUpdate.take(answer, &model, work)
    case .writing(let answer):
      WriteUpdate.take(answer, &model)
      return .none
    case .pinning(let answer):
      // The first frame waits for neither.
      let reading = model.keptViews.file == .unread ? ViewUpdate.read(work) : .none
      return PinUpdate.take(answer, &model, work) + reading
    case .muting(let message): return MuteUpdate.take(message, &model, work)
    case .themesRead(let themes):
      ThemeUpdate.take(themes, &model)
      return .none
    case .identified(let identity):
      AboutUpdate.take(identity, &model, work)
      return .none
    case .credentialTold(let news): return CredentialUpdate.take(news, &model, work)
    case .journalRead(let answer): return CutOffUpdate.take(answer, &model, work)
    case .timeCame(let timer): return TimerUpdate.fire(timer, &model, work)
    }
  }

  /// What the poller hears of is gathered for a slow link: answers come every second, and each
  /// moves the rows of a list about.
  package func patience(of model: ConsoleModel, for message: Message) -> Int {
    model.terminal.isSlow && SlowLinkUpdate.isAside(message)
      ? SlowLinkUpdate.patienceMilliseconds : 0
  }

  /// Draws the model.
  package func view(_ model: ConsoleModel, on canvas: Canvas) {
    ConsoleView.draw(model, timeZone: environment.timeZone, on: canvas)
  }

  /// That nothing can be changed goes before what else is wrong; the rest is told at the end, and by
  /// the doctor.
  private func startNotice(_ model: ConsoleModel) -> Notice? {
    guard let closing = model.session.gate.closing, closing.isMistake else {
      return model.startNotice
    }
    return Notice(.warning, GuardPhrases.closed(closing))
  }

  /// All but the one in use are read after the first frame, which does not wait for them.
  private var readThemes: Effect<Message> {
    guard let read = environment.readThemes else { return .none }
    return .run("themes") { send in send(.themesRead(await read())) }
  }

  private func resize(
    _ size: Size, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.size = size
    NavigationUpdate.resizeTop(&model)
    switch model.overlay {
    case .palette(var palette):
      palette.viewport.resize(rows: PaletteView.rows(size), count: palette.entries.count)
      model.overlay = .palette(palette)
    case .themes(var picker):
      picker.viewport.resize(rows: PaletteView.rows(size), count: model.themes.count)
      model.overlay = .themes(picker)
    case .columns(var picker):
      picker.viewport.resize(rows: PaletteView.rows(size), count: picker.items.count)
      model.overlay = .columns(picker)
    case .order(var picker):
      picker.resize(rows: PaletteView.rows(size))
      model.overlay = .order(picker)
    case .help(var page):
      page.wrap(columns: size.columns)
      HelpUpdate.scroll(&model, page) { _ in 0 }
    case .explanation(let page): ExplainUpdate.scroll(&model, page) { _ in 0 }
    case .comparison(let page): CompareUpdate.scroll(&model, page) { _ in 0 }
    case .manual(let reader): ManualUpdate.resize(reader, &model)
    case .prompt, .inlineEdit, .secret, .markLetter, .quitting, nil: break
    }
    return ListRequests.loadMore(&model, work) + PollRequests.askWhatIsDue(&model, work)
  }
}
