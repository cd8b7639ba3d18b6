import TencentCloud

extension ChangeReceipt {
  /// What is known as soon as an action is answered.
  init(_ reply: CallReply, of action: ActionDescriptor) {
    self.init(
      reply: reply, verification: .pending, failures: action.failures(in: reply.json))
  }
}
