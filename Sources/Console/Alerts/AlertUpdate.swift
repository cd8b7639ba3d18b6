import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// Alerts: what changed, and how it is told.
enum AlertUpdate {
  /// How much of what fires at the first look has a line of its own.
  private static let mostListedAtFirst = 50

  /// Takes what polls taught about these targets.
  static func take(
    _ targets: some Sequence<PollTarget>, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if model.alerts.rules.isEmpty { return .none }
    let before = model.events.newestNumber
    // Alerts tell of what the board does, of the same samples.
    model.watch.judge(at: work.moment)
    let groups = targets.compactMap { target -> GroupKey? in
      guard case .group(let instanceID, let name) = target else { return nil }
      return GroupKey(instanceID: instanceID, name: name)
    }
    let learnt = model.alerts.take(
      groups, model.watch, region: model.session.region, at: work.moment
    ).map { model.events.closing($0) }
    let changes = learnt.filter { !isMuted($0, model, at: work.moment) }
    // What was left for days wakes nobody: that is known a moment later.
    let isWhole =
      model.alerts.hasStarted
      || BoardProgress(model.watch).isWhole && model.watch.knowsLonelyGroups
    if model.alerts.start(isWhole: isWhole, model.watch, at: work.moment),
      model.alerts.firingCount > 0
    {
      // Each is listed, none of them rings: nobody is to be called for what was there before.
      let all = model.alerts.begun(model.watch).filter { !isMuted($0, model, at: work.moment) }
      for change in all.byThing.prefix(mostListedAtFirst).reversed() {
        add(.change(change), &model, work)
      }
      add(.summary(AlertBook.kinds(all)), &model, work)
    }
    // The end of what was listed is listed too; of what is muted it rings nothing.
    let listed = learnt.filter {
      !isMuted($0, model, at: work.moment) || model.events.isOpen($0.thing)
    }
    for change in listed.byThing where !model.alerts.isToldAlready(change, with: listed) {
      add(.change(change), &model, work)
    }
    if model.events.newestNumber != before { EventUpdate.fill(&model, at: work.moment) }
    return tell(changes.filter { !$0.isOld }, &model, work)
  }

  private static func isMuted(
    _ change: AlertTransition, _ model: ConsoleModel, at moment: Moment
  ) -> Bool {
    model.watch.isMuted(change, by: model.mutes, at: moment.unixMilliseconds)
  }

  private static func add(
    _ content: AlertEvent.Content, _ model: inout ConsoleModel, _ work: Work
  ) {
    model.events.add(content, region: model.session.region, at: work.moment.unixMilliseconds)
  }

  private static func tell(
    _ changes: [AlertTransition], _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let first = changes.first else { return .none }
    let channels = model.alertChannels
    var effects: [Effect<Message>] = []
    if channels.ringsBell { effects.append(.ringBell) }
    if let style = channels.notification {
      let told = changes.byThing
      let text = AlertPhrases.lines(told.first ?? first, count: told.count)
      effects.append(
        .notify(DesktopNotification(style: style, title: "MQDeck", text: text[model.language])))
    }
    if !channels.command.isEmpty {
      for change in changes { wait(channels.command, change, &model, work) }
      effects.append(runNext(&model, work))
    }
    return .merge(effects)
  }

  private static func wait(
    _ arguments: [String], _ change: AlertTransition, _ model: inout ConsoleModel,
    _ work: Work
  ) {
    if work.environment.runAlertCommand == nil { return }
    let command = AlertCommand(
      arguments, change, session: model.session,
      unixMilliseconds: work.moment.unixMilliseconds,
      text: AlertPhrases.line(change)[model.language])
    if !model.alertCommands.add(.init(change: change, command: command)) {
      model.notice = Notice(.warning, AlertPhrases.commandLeftOut(change))
      tellUntold(change, AlertPhrases.tooManyWait, &model, work)
    }
  }

  /// Runs what waits, as many at once as may.
  private static func runNext(
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let run = work.environment.runAlertCommand else { return .none }
    var effects: [Effect<Message>] = []
    while let next = model.alertCommands.next(model.language) {
      effects.append(
        .run("alert command #\(next.number)") { send in
          let problem = await run(next.entry.command)
          send(.alerting(.commandEnded(next.entry.change, problem: problem)))
        })
    }
    return .merge(effects)
  }

  private static func tellUntold(
    _ change: AlertTransition, _ why: Phrase, _ model: inout ConsoleModel, _ work: Work
  ) {
    add(.untold(change, why), &model, work)
    EventUpdate.fill(&model, at: work.moment)
  }

  /// Takes what became of a command.
  static func take(
    _ message: AlertMessage, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch message {
    case .commandEnded(let change, let problem):
      model.alertCommands.end()
      if let problem {
        let text = AlertPhrases.commandFailed(problem)
        model.notice = Notice(.warning, text)
        tellUntold(change, text, &model, work)
      }
      return runNext(&model, work)
    }
  }
}
