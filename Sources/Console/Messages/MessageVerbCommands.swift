import Catalog
import Changing
import ModelViewUpdate
import Panes
import MQTT
import TRocket
import TencentCloud
import TerminalUI

/// Having messages delivered: a test message, dead letters again, one message to one consumer.
enum MessageVerbCommands {
  static let all: [Command] = [
    verb(
      "send", Phrase("Send a test message, or publish one", "发送测试消息或发布消息"), .character("S"),
      footer: Phrase("send", "发送消息"), action: SendMessage.id,
      lists: [.topics, .subscriptions, .mqttTopics, .mqttClients, .sharedConsumers],
      place: { MessageVerbUpdate.topic($0) ?? MessageVerbUpdate.mqttTarget($0)?.name },
      perform: { MessageVerbUpdate.openSending(&$0, $1) }),
    verb(
      "resend", Phrase("Resend the selected or marked dead letters", "重新投递所选的死信消息"),
      .character("F"), footer: Phrase("resend", "重新投递"), action: ResendDeadLetterMessage.id,
      lists: [.deadLetters],
      place: { MessageVerbUpdate.deadLetter($0) },
      perform: { MessageVerbUpdate.resend(&$0, $1) }),
    verb(
      "push", Phrase("Push the message to one consumer", "推送消息给某个消费者"), .character("K"),
      footer: Phrase("push", "推送"), action: VerifyMessageConsumption.id,
      lists: [.messages, .deadLetters],
      place: { MessageVerbUpdate.message($0) },
      perform: { MessageVerbUpdate.push(&$0, $1) }),
  ]

  /// - Parameters:
  ///   - lists: Where it is about the selected row.
  ///   - place: What it would be about; nil: nothing here.
  private static func verb(
    _ id: String, _ title: Phrase, _ key: KeyPress, footer: Phrase, action: ActionID,
    lists: Set<ResourceID>, place: @escaping @Sendable (ConsoleModel) -> String?,
    perform: @escaping @Sendable (inout ConsoleModel, Work) -> Effect<Message>
  ) -> Command {
    Command(
      id, title, keys: [key], places: .main, footer: footer,
      availability: { model in
        guard place(model) != nil else { return model.withoutRow(in: lists) }
        if let why = model.readOnlyRefusal { return .disabled(why) }
        let isMQTT = MessageVerbUpdate.mqttTarget(model) != nil
        let sent = action == SendMessage.id && isMQTT ? PublishMessage.id : action
        return ChangePermission.refusal(
          of: sent, instanceID: model.top?.location.instanceID, in: model
        ).map { .disabled($0) } ?? .available
      }, perform: perform)
  }
}
