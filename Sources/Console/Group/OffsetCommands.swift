import Catalog
import Changing
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI
import Watching

/// Moving the progress of groups: the most dangerous of all verbs.
enum OffsetCommands {
  static let all: [Command] = [
    Command(
      "reset-offset", Phrase("Reset the offset of a group on its topics", "重置消费组在主题上的消费位点"),
      keys: [.character("Z")], places: .main, footer: Phrase("reset offset", "重置位点"),
      availability: availability, perform: open)
  ]

  private static func availability(_ model: ConsoleModel) -> Command.Availability {
    guard let location = model.top?.location, let instanceID = location.instanceID,
      isMeant(in: location.resource)
    else { return .hidden }
    let isGroup = location.resource == .groups && model.top?.list != nil
    if isGroup, model.top?.selectedRow == nil { return .disabled(Phrases.nothingSelected) }
    let subjects = isGroup ? [] : OffsetSubject.all(in: model)
    if subjects == [], !isGroup { return model.withoutRow(in: [location.resource]) }
    if let why = ChangePermission.refusal(
      of: ResetConsumerGroupOffset.id, instanceID: instanceID, in: model)
    {
      return .disabled(why)
    }
    if subjects == nil { return .disabled(ResetPhrases.topicsUnknown) }
    return .available
  }

  private static func isMeant(in list: ResourceID) -> Bool {
    switch list {
    case .groups, .subscriptions, .subscribers: true
    default: false
    }
  }

  /// Asks where to go on; of a group in a list it shows the topics first, to be chosen from.
  private static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top else { return .none }
    if pane.location.resource == .groups, let list = pane.list {
      guard let name = list.selectedRow?.id else { return .none }
      let location = Location(
        .subscriptions, instanceID: pane.location.instanceID, parent: name)
      let effect = NavigationUpdate.open(location, &model, work)
      model.notice = Notice(.info, ResetPhrases.chooseTopics)
      return effect
    }
    model.overlay = .prompt(Prompt(purpose: .offset(paneID: pane.id)))
    return .none
  }
}
