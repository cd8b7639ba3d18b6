import Catalog
import Changing
import TencentCloud

/// What the region was found to speak, for all that is sent there.
extension ConsoleModel {
  /// The dialects that the region is known to speak.
  var dialects: RegionDialects { answers.dialects(in: session.region, at: moment) }

  /// The dialect in which an action is sent; nil where nobody knows, or where it makes
  /// no difference.
  func dialect(of action: ActionID) -> Dialect? {
    // Asked for every frame: as a rule nothing is known at first, and no table need be made.
    guard !answers.isEmpty, action.service != "monitor",
      let descriptor = APICatalogs.known.action(action)
    else { return nil }
    return dialect(of: descriptor)
  }

  private func dialect(of action: ActionDescriptor) -> Dialect? {
    let kind: InstanceKind = action.instanceKind == .mqtt ? .mqtt : .rocketMQ
    return answers.dialect(of: kind, in: session.region, at: moment)
  }

  /// An action as the region takes it.
  func spoken(_ action: ActionID) -> ActionDescriptor? {
    APICatalogs.spoken(in: dialect(of: action)).action(action)
  }

  /// Why the region cannot be asked for an action, by what it was found to answer; nil where it may.
  func dialectRefusal(_ action: ActionID) -> Phrase? {
    if answers.isEmpty { return nil }
    switch answers[session.region].standing(of: action, at: moment.unixSeconds) {
    case .present, .noRight: return nil
    case .absent: return Phrases.notAnswered(action)
    case nil: break
    }
    // Looked up once: footers ask for every verb of a frame.
    guard action.service != "monitor", let descriptor = APICatalogs.known.action(action),
      let dialect = dialect(of: descriptor), !descriptor.dialects.contains(dialect)
    else { return nil }
    return Phrases.ofOtherDialect(action.shownName, dialect)
  }

  /// What takes a change back here, as the region takes it.
  func inverse(of record: ChangeRecord) -> Inverse {
    let inverse =
      dialect(of: record.action).map { Inverse.of(record, in: $0) } ?? Inverse.of(record)
    guard case .change(let change) = inverse, let action = spoken(change.action.id) else {
      return inverse
    }
    return .change(change.called(by: action))
  }
}
