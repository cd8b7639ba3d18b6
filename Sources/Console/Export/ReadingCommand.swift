import Catalog
import Changing
import Panes

/// The command that prints outside of the console what is selected or shown.
struct ReadingCommand {
  private let words: [(option: String?, value: String)]

  /// Nil where no command prints it.
  init?(_ model: ConsoleModel) {
    guard let top = model.top else { return nil }
    if top.location.resource == .journal {
      let record = top.selectedID
        .flatMap { model.journal?.change(rowID: $0)?.line?.record }
      words =
        [(nil, "journal")]
        + (record.map { [("target", ReadingCommand.literal($0.target.text))] } ?? [])
      return
    }
    guard let subject = CopySubject(model) else {
      guard top.location.resource == .board else { return nil }
      words = [(nil, "board")]
      return
    }
    let (location, name) = (subject.location, subject.id)
    let instance = location.instanceID.map { [("instance" as String?, $0)] } ?? []
    let resource = Resources.resource(location.resource)
    if location.resource.listsGroups || location.resource == .subscribers {
      words = [(nil, "lag")] + instance + [("group", ReadingCommand.literal(name))]
    } else if let action = resource.describe(in: model.dialects[resource])?.first?.action,
      let parameters = ReadingCommand.parameters(resource, location, name)
    {
      words = [(nil, "call"), (nil, action.shownName)] + parameters
    } else {
      words = [(nil, "get"), (nil, resource.id.name)] + instance
    }
  }

  /// What the action that describes a row takes; nil where that is more than names.
  private static func parameters(
    _ resource: Resource, _ location: Location, _ name: String
  ) -> [(option: String?, value: String)]? {
    guard let instanceID = location.instanceID else {
      return resource.scope == .region ? [("InstanceId", name)] : nil
    }
    guard let nameParameter = resource.nameParameter else { return nil }
    var words: [(option: String?, value: String)] = [("InstanceId", instanceID)]
    if let parent = location.parent {
      guard let parameter = resource.parentParameter else { return nil }
      words.append((parameter, parent))
    }
    return words + [(nameParameter, name)]
  }

  /// A name that stands for itself where patterns are taken.
  private static func literal(_ name: String) -> String {
    name.map { "*?\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// The line; nil where it cannot be written so that every shell reads it as it is meant.
  func line(_ model: ConsoleModel) -> String? {
    ReadingCommandText(session: model.session).line(words, model.language)
  }
}
