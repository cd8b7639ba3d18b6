import ModelViewUpdate
import TerminalUI

/// What the user wants in view, kept by profile and region.
enum PinUpdate {
  /// Reads what was kept for the region.
  static func read(_ model: ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    guard let read = work.environment.readPins else { return .none }
    let region = model.session.region
    return .run("read pins \(region)") { send in
      do {
        send(.pinning(PinAnswer(region: region, pins: try await read(region))))
      } catch {
        let answer = PinAnswer(
          region: region, pins: nil, problem: "\(error)", isUnreadable: true)
        send(.pinning(answer))
      }
    }
  }

  /// Takes what became of reading or writing.
  static func take(
    _ answer: PinAnswer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    guard answer.region == model.session.region else { return .none }
    if answer.isUnreadable { model.pinFile = .unreadable }
    if let problem = answer.problem {
      let text =
        answer.isUnreadable ? PinPhrases.notRead(problem) : PinPhrases.notKept(problem)
      model.notice = Notice(.failure, text)
    }
    guard let pins = answer.pins else { return .none }
    model.pinFile = .read
    // What was pinned before the file had been read stays, and is kept now.
    let new = model.pins.filter { !pins.contains($0) }
    model.pins = pins + new
    watch(&model)
    BoardUpdate.fill(&model, at: work.moment)
    return new.isEmpty ? .none : keep(model, work)
  }

  /// Pins what is selected or shown, or lets it go.
  static func toggle(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    guard let pin = candidate(model) else { return .none }
    if let index = model.pins.firstIndex(of: pin) {
      model.pins.remove(at: index)
      model.notice = Notice(.success, PinPhrases.unpinned(TextWidth.visible(pin.rowID)))
    } else {
      model.pins.append(pin)
      model.notice = Notice(.success, PinPhrases.pinned(TextWidth.visible(pin.rowID)))
    }
    if model.pinFile == .unreadable {
      model.notice = Notice(.warning, PinPhrases.untilTheEnd)
    }
    watch(&model)
    BoardUpdate.fill(&model, at: work.moment)
    return keep(model, work)
  }

  /// The thing that would be pinned now.
  static func candidate(_ model: ConsoleModel) -> Pin? {
    guard let top = model.top else { return nil }
    if top.location.resource == .board {
      guard let row = top.list?.selectedRow, let finding = model.findings[row.id],
        !finding.instanceID.isEmpty
      else { return nil }
      return finding.pin(isMQTT: model.watch.instances[finding.instanceID]?.isMQTT == true)
    }
    guard isPinnable(top.location) else { return nil }
    return (top.list?.selectedRow?.id ?? top.detail?.rowID).map { Pin(top.location, rowID: $0) }
  }

  /// Whether what stands there are things of the service that stay what they are.
  static func isPinnable(_ location: Location) -> Bool {
    if location.range != nil { return false }
    switch Resources.resource(location.resource).source {
    case .watch: return location.resource == .board
    case .journal: return false
    case .pages, .search, .pinned: return true
    }
  }

  /// Lets the poller ask for them before others.
  private static func watch(_ model: inout ConsoleModel) {
    model.watch.setPinned(Set(model.pins.compactMap(\.target)))
  }

  private static func keep(_ model: ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    guard let write = work.environment.writePins,
      work.environment.readPins == nil || model.pinFile == .read
    else { return .none }
    let (region, pins) = (model.session.region, model.pins)
    return .run("keep pins \(region)") { send in
      do {
        try await write(region, pins)
      } catch {
        send(.pinning(PinAnswer(region: region, pins: nil, problem: "\(error)")))
      }
    }
  }
}
