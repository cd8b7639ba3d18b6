import Catalog
import Changing
import ModelViewUpdate
import Panes
import MQTT
import TRocket
import TencentCloud

/// What the verbs of messages are about, and how each begins.
enum MessageVerbUpdate {
  // MARK: A test message

  /// The topic that is selected, shown, or whose messages are; nil where none is.
  static func topic(_ model: ConsoleModel) -> String? {
    guard let pane = model.top, pane.location.instanceID != nil else { return nil }
    switch pane.location.resource {
    case .topics, .subscriptions: return pane.selectedID
    case .messages: return pane.location.parent
    default: return nil
    }
  }

  /// What a message of MQTT would be published to, by the parameter that names it; nil where that is
  /// nothing here.
  static func mqttTarget(_ model: ConsoleModel) -> (parameter: String, name: String)? {
    guard let pane = model.top, pane.location.instanceID != nil else { return nil }
    let selected = pane.selectedID
    switch pane.location.resource {
    case .mqttTopics: return selected.map { ("TargetTopic", $0) }
    case .mqttMessages: return pane.location.parent.map { ("TargetTopic", $0) }
    case .mqttClients, .sharedConsumers:
      return ClientVerbs.selected(model).map { ("TargetClientId", $0) }
    default: return nil
    }
  }

  /// Opens the form of a message that is published to a topic or to a client of MQTT.
  private static func openPublishing(
    _ target: (parameter: String, name: String), _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let location = model.top?.location, let form = ActionForms.form(of: PublishMessage.id)
    else { return .none }
    // A topic may be published to below its first level: what is proposed may be changed.
    let place = FormPlace(
      location: Location(.mqttMessages, instanceID: location.instanceID),
      instanceID: location.instanceID, rowID: nil, row: nil,
      names: [target.parameter: target.name])
    let effect = FormOpeningUpdate.open(form, at: place, &model, work)
    guard var pane = model.top?.form else { return effect }
    for index in pane.fields.fields.indices
    where pane.fields.fields[index].descriptor.name == target.parameter {
      pane.fields.fields[index].isFixed = false
    }
    model.showForm(pane)
    return effect
  }

  /// Opens the form of a test message.
  static func openSending(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if let target = mqttTarget(model) { return openPublishing(target, &model, work) }
    guard let location = model.top?.location, let topic = topic(model),
      let form = ActionForms.form(of: SendMessage.id)
    else { return .none }
    let place = FormPlace(
      location: location, instanceID: location.instanceID, rowID: topic, row: nil,
      names: ["Topic": topic])
    return FormOpeningUpdate.open(form, at: place, &model, work)
  }

  // MARK: Dead letters again

  /// The dead letter that is selected or shown; nil where none is.
  static func deadLetter(_ model: ConsoleModel) -> String? {
    guard let pane = model.top, pane.location.resource == .deadLetters else { return nil }
    return pane.selectedID
  }

  /// The ids of the dead letters that are marked, selected or shown.
  static func deadLetters(_ model: ConsoleModel) -> [String] {
    guard let pane = model.top, pane.location.resource == .deadLetters else { return [] }
    guard let list = pane.list else { return [pane.detail?.rowID].compactMap { $0 } }
    let marked = list.markedRows
    let rows = marked.isEmpty ? [list.selectedRow].compactMap { $0 } : marked
    // One whose id cannot be read has a made-up one.
    return rows.filter { $0.values.first == .text($0.id) }.map(\.id)
  }

  /// Reviews a call for each: the service says of a call only whether all of it succeeded.
  static func resend(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let location = model.top?.location, let instanceID = location.instanceID,
      let group = location.group,
      let action = APICatalogs.known.action(ResendDeadLetterMessage.id)
    else { return .none }
    let items = deadLetters(model).map { id in
      ReviewItem(
        Change(
          action: action,
          parameters: .object([
            "InstanceId": .string(instanceID), "ConsumerGroup": .string(group),
            "MessageIds": .array([.string(id)]),
          ])), rowName: id)
    }
    return BatchOpeningUpdate.open(items, &model, work)
  }

  // MARK: One message to one consumer

  /// The message that is selected, shown, or for which a consumer is chosen; nil where none is.
  static func message(_ model: ConsoleModel) -> String? {
    guard let pane = model.top else { return nil }
    switch pane.location.resource {
    case .messages, .deadLetters: return pane.selectedID
    case .pushTargets: return pane.location.query?.id
    default: return nil
    }
  }

  /// Shows the consumers to choose from, or reviews the push to the one that is chosen.
  static func push(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, let id = message(model) else { return .none }
    if pane.location.resource == .pushTargets { return review(id, &model, work) }
    guard let topic = pane.detail?.toldTopic ?? pane.location.parent else {
      model.notice = Notice(.info, MessagePhrases.openFirst)
      return .none
    }
    return NavigationUpdate.open(
      Location(
        .pushTargets, instanceID: pane.location.instanceID, parent: topic,
        group: pane.location.group, query: .id(id)), &model, work)
  }

  private static func review(
    _ id: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let pane = model.top, let row = pane.list?.selectedRow,
      let target = PushTargetResource.target(row), let topic = pane.location.parent,
      let action = APICatalogs.known.action(VerifyMessageConsumption.id)
    else { return .none }
    let change = Change(
      action: action,
      parameters: .object([
        "InstanceId": .string(pane.location.instanceID ?? ""), "Topic": .string(topic),
        "MsgId": .string(id), "ClientId": .string(target.clientID),
        "ConsumerGroup": .string(target.group),
      ]))
    return BatchOpeningUpdate.open([ReviewItem(change, rowName: row.id)], &model, work)
  }
}

extension MessageQuery {
  /// The message that it names; nil where it names none.
  fileprivate var id: String? { if case .id(let id) = self { id } else { nil } }
}

extension DetailPane {
  /// The topic that a message was told to be of.
  fileprivate var toldTopic: String? {
    for section in sections where section.action == DescribeMessage.id {
      if case .success(let json) = section.answer,
        case .string(let topic)? = json["ShowTopicName"], !topic.isEmpty
      {
        return topic
      }
    }
    return nil
  }
}
