import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
package import Watching

/// What became of what the user does not want to hear of.
package enum MuteMessage: Sendable {
  /// The file was read or written.
  case kept(KeptAnswer<Mute>)
  /// The user muted a thing with that name, in a region.
  case decided(Mute, name: String, region: String)
}

/// Findings that the user has acknowledged, kept by profile and region.
enum MuteUpdate {
  /// Reads what was kept for the region.
  static func read(_ model: ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let store = work.environment.mutes else { return .none }
    let region = model.session.region
    return .run("read mutes \(region)") { send in
      send(.muting(.kept(await store.answer(reading: region))))
    }
  }

  /// Asks until when nobody wants to hear of what is selected.
  static func ask(_ model: inout ConsoleModel) -> Effect<Message> {
    guard let finding = candidate(model) else { return .none }
    let name = TextWidth.visible(self.name(finding.instanceID, finding.subject, model))
    model.overlay = .prompt(Prompt(purpose: .mute(finding, name: name)))
    return .none
  }

  /// Changes what is chosen or where keys go, where it is asked for.
  static func change(_ model: inout ConsoleModel, _ change: (inout Prompt) -> Void) {
    guard case .prompt(var prompt)? = model.overlay, prompt.hasChoices else { return }
    change(&prompt)
    prompt.problem = nil
    model.overlay = .prompt(prompt)
  }

  /// What was typed at the choices goes nowhere: it says where it would.
  static func tellOfNote(_ model: inout ConsoleModel) {
    let key = model.keyLabels["mute-note"]
    guard case .prompt(var prompt)? = model.overlay else { return }
    prompt.problem = MutePhrases.noteKey(key)
    model.overlay = .prompt(prompt)
  }

  /// The finding that would be muted now.
  static func candidate(_ model: ConsoleModel) -> Finding? {
    guard let top = model.top else { return nil }
    if top.location.resource.showsFindings {
      let finding = top.list?.selectedRow.flatMap { model.findings[$0.id] }
      return finding.flatMap { $0.isMutable ? $0 : nil }
    }
    guard let group = NavigationUpdate.selectedGroup(model) else { return nil }
    return model.watch.findings.finding(of: group)
  }

  /// Takes what was chosen. Who the user is, is asked of the system first.
  static func answer(
    _ prompt: Prompt, _ finding: Finding, _ name: String, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    guard MuteChoice.allCases.indices.contains(prompt.choice) else { return .none }
    let now = work.moment.unixMilliseconds
    let chosen = MuteChoice.allCases[prompt.choice].end(
      prompt.input.text.trimmingBlanks, at: now, timeZone: model.timeZone)
    guard let (end, note) = chosen else {
      var prompt = prompt
      prompt.problem = MutePhrases.badEnd
      prompt.isNoteOpen = true
      model.overlay = .prompt(prompt)
      return .none
    }
    model.overlay = nil
    let (author, region) = (work.environment.author, model.session.region)
    return .run("mute \(name)") { send in
      let mute = Mute(finding, until: end, note: note, author: await author(), at: now)
      send(.muting(.decided(mute, name: name, region: region)))
    }
  }

  static func take(
    _ message: MuteMessage, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch message {
    case .kept(let answer): return take(answer, &model, work)
    case .decided(let mute, let name, let region):
      let old = (model.keptMutes[region]?.items ?? []).filter { $0.id == mute.id }
      change(.removing(old), region, &model)
      change(.adding([mute]), region, &model)
      model.notice = Notice(.success, MutePhrases.muted(name))
      return shown(region, &model, work)
    }
  }

  private static func take(
    _ answer: KeptAnswer<Mute>, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.keptMutes[answer.key, default: KeptList()].take(answer.content)
    switch answer.content {
    case .read, .written: break
    case .unwritten(let problem): model.notice = Notice(.failure, MutePhrases.notKept(problem))
    case .unreadable(let problem): model.notice = Notice(.failure, MutePhrases.notRead(problem))
    }
    if case .unwritten = answer.content { return .none }
    return shown(answer.key, &model, work)
  }

  /// Wants to hear again of what is selected in the list of what is muted.
  static func lift(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let row = model.top?.list?.selectedRow else { return .none }
    let lifted = model.mutes.filter { $0.id == row.id }
    guard let first = lifted.first else { return .none }
    let region = model.session.region
    change(.removing(lifted), region, &model)
    model.notice = Notice(
      .success,
      MutePhrases.lifted(TextWidth.visible(name(first.instanceID, first.subject, model))))
    return shown(region, &model, work)
  }

  /// Lets go of those that have come to their end.
  static func end(_ model: inout ConsoleModel, at moment: Moment) {
    let mutes = model.mutes
    if mutes.isEmpty { return }
    let ended = mutes.ended(by: model.watch.findings.findings, at: moment.unixMilliseconds)
    if ended.isEmpty { return }
    change(.removing(ended), model.session.region, &model)
    let worse = ended.filter { !$0.isOver(at: moment.unixMilliseconds) }
    guard let first = worse.first else { return }
    let name = TextWidth.visible(name(first.instanceID, first.subject, model))
    model.notice = Notice(.warning, MutePhrases.ended(name, worse.count))
  }

  /// Writes what was changed, where something was.
  static func keep(
    _ region: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let store = work.environment.mutes,
      let change = model.keptMutes[region]?.nextWriting()
    else { return .none }
    return .run("keep mutes \(region)") { send in
      send(.muting(.kept(await store.answer(writing: change, of: region))))
    }
  }

  /// Puts what is muted into its pane, where that is open.
  static func fill(_ model: inout ConsoleModel, at moment: Moment) {
    let panes = model.panes.filter { $0.location.resource == .muted && $0.list != nil }
    if panes.isEmpty { return }
    var format = ValueFormat(
      language: model.language, symbols: .unicode, timeZone: model.timeZone)
    format.now = moment.unixMilliseconds
    let rows = model.mutes.sorted { ($1.createdAt, $0.id) < ($0.createdAt, $1.id) }
      .map { $0.row(format, instanceName: model.instanceNames[$0.instanceID]) }
    for pane in panes {
      _ = model.changeList(paneID: pane.id) { list in
        list.replaceRows(rows)
        list.total = rows.count
        list.isComplete = true
        list.loading = .loaded
        list.refreshedAt = moment
      }
    }
  }

  private static func change(
    _ change: ListChange<Mute>, _ region: String, _ model: inout ConsoleModel
  ) {
    if change.isEmpty { return }
    model.keptMutes[region, default: KeptList()].change(change)
  }

  private static func shown(
    _ region: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if region == model.session.region { BoardUpdate.fill(&model, at: work.moment) }
    return keep(region, &model, work)
  }

  private static func name(
    _ instanceID: String, _ subject: String?, _ model: ConsoleModel
  ) -> String {
    subject ?? model.watch.instances[instanceID]?.name ?? instanceID
  }
}
