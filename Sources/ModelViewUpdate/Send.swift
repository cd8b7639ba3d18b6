/// How running work tells the model what happened.
public struct Send<Message: Sendable>: Sendable {
  private let deliver: @Sendable (Message) -> Void

  /// Sends by `deliver`.
  public init(_ deliver: @escaping @Sendable (Message) -> Void) { self.deliver = deliver }

  /// Sends a message.
  public func callAsFunction(_ message: Message) { deliver(message) }
}
