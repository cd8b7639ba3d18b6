import Catalog
import ModelViewUpdate
import Panes
import Watching

extension NavigationUpdate {
  /// Goes to what a finding is about.
  static func openFinding(
    _ id: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let finding = model.findings[id] else { return .none }
    guard let rowID = finding.rowID else {
      let effect = open(finding.location, &model, work)
      if !finding.members.isEmpty {
        _ = model.changeTopList { $0.setFilter(filter(of: finding.members)) }
      }
      return effect
    }
    return openDetail(finding.location, rowID: rowID, &model, work)
  }

  /// A filter that leaves rows of these names.
  private static func filter(of names: [String]) -> String {
    let patterns = names.map { name in
      String(
        name.flatMap { character -> [Character] in
          let isPlain = character.isLetter || character.isNumber || "-_".contains(character)
          return isPlain || !character.isASCII ? [character] : ["\\", character]
        })
    }
    return "/^(\(patterns.joined(separator: "|")))$/"
  }

  /// Goes into what a row of a list over all instances is, as Enter does where its instance is open.
  static func open(
    _ part: RegionRowID, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let entered = Resources.resource(part.kind).entered else {
      return openDetail(part.location, rowID: part.rowID, &model, work)
    }
    if part.isInstance { return open(place(entered, of: part.instanceID), &model, work) }
    return open(
      Location(entered, instanceID: part.instanceID, parent: part.name), &model, work)
  }

  /// Goes to what alone is called as the user asked all instances for, as the palette does with what
  /// it knows; nil where nothing is or several are, and the list stays.
  static func found(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message>? {
    guard let name = model.soughtName, let list = model.top?.list, list.isComplete,
      list.resource.id == .allNames
    else { return nil }
    model.soughtName = nil
    let parts = list.rows.compactMap { RegionRowID($0.id) }.filter {
      $0.name == name || $0.isInstance && $0.instanceID == name
    }
    guard let part = parts.first, parts.count == 1 else { return nil }
    if part.isInstance { return open(part, &model, work) }
    return jump(part.location, rowID: part.rowID, &model, work)
  }

  /// Goes to an object that was named: into an instance, to the detail of anything else.
  static func jump(
    _ location: Location, rowID: String?, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if location == model.top?.location, rowID == model.top?.detail?.rowID { return .none }
    guard let rowID else { return open(location, &model, work) }
    return openDetail(location, rowID: rowID, &model, work)
  }

  /// Goes to what an event is about.
  static func openEvent(
    _ id: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let event = model.events.events.first(where: { $0.rowID == id }),
      let change = event.content.change
    else { return go(.board, &model, work) }
    if event.region != model.session.region {
      model.notice = Notice(.warning, AlertPhrases.otherRegion(event.region))
      return .none
    }
    if let group = change.group {
      return openDetail(
        GroupKey(instanceID: change.instanceID, name: group).location, rowID: group, &model, work)
    }
    let isMQTT = model.watch.instances[change.instanceID]?.isMQTT == true
    return openDetail(
      Location(isMQTT ? .mqttInstances : .instances), rowID: change.instanceID, &model, work)
  }
}
