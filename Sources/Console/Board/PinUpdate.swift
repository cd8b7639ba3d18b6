import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// What the user wants in view, kept by profile and region.
enum PinUpdate {
  /// Reads what was kept for the region.
  static func read(_ model: ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let store = work.environment.pins else { return .none }
    let region = model.session.region
    return .run("read pins \(region)") { send in
      send(.pinning(await store.answer(reading: region)))
    }
  }

  /// Takes what became of reading or writing.
  static func take(
    _ answer: KeptAnswer<Pin>, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let region = answer.key
    model.keptPins[region, default: KeptList()].take(answer.content)
    switch answer.content {
    case .read, .written: break
    case .unwritten(let problem):
      model.notice = Notice(.failure, PinPhrases.notKept(problem))
      return .none
    case .unreadable(let problem):
      model.notice = Notice(.failure, PinPhrases.notRead(problem))
      if region == model.session.region { BoardUpdate.fill(&model, at: work.moment) }
      return .none
    }
    if region == model.session.region {
      watch(&model)
      BoardUpdate.fill(&model, at: work.moment)
    }
    return keep(region, &model, work)
  }

  /// Pins what is selected or shown, or lets it go.
  static func toggle(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pin = candidate(model) else { return .none }
    let region = model.session.region
    var list = model.keptPins[region] ?? KeptList()
    let name = TextWidth.visible(pin.rowID)
    if list.items.contains(pin) {
      list.change(.removing([pin]))
      model.notice = Notice(.success, PinPhrases.unpinned(name))
    } else {
      list.change(.adding([pin]))
      model.notice = Notice(.success, PinPhrases.pinned(name))
    }
    if list.file == .unreadable {
      model.notice = Notice(.warning, PinPhrases.untilTheEnd)
    }
    model.keptPins[region] = list
    watch(&model)
    BoardUpdate.fill(&model, at: work.moment)
    return keep(region, &model, work)
  }

  /// The thing that would be pinned now.
  static func candidate(_ model: ConsoleModel) -> Pin? {
    guard let top = model.top else { return nil }
    if top.location.resource.showsFindings {
      guard let row = top.list?.selectedRow, let finding = model.findings[row.id],
        !finding.instanceID.isEmpty
      else { return nil }
      return finding.pin(isMQTT: model.watch.instances[finding.instanceID]?.isMQTT == true)
    }
    if let id = top.list?.selectedRow?.id, let part = RegionRowID(id, in: top.location.resource) {
      return Pin(part.location, rowID: part.rowID)
    }
    guard isPinnable(top.location) else { return nil }
    return top.selectedID.map { Pin(top.location, rowID: $0) }
  }

  /// Whether something that stands there can be pinned: on the board, what a finding is about.
  static func isPinnable(_ location: Location) -> Bool {
    location.resource.showsFindings || location.resource.isOverRegion
      || Resources.resource(location.resource).isPinnable
  }

  /// Lets the poller ask for them before others.
  private static func watch(_ model: inout ConsoleModel) {
    model.watch.setPinned(Set(model.pins.compactMap(\.target)))
  }

  private static func keep(
    _ region: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let store = work.environment.pins,
      let change = model.keptPins[region]?.nextWriting()
    else { return .none }
    return .run("keep pins \(region)") { send in
      send(.pinning(await store.answer(writing: change, of: region)))
    }
  }
}
