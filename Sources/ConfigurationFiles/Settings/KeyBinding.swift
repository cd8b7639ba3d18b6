/// The keys that the user gave to a command.
public struct KeyBinding: Hashable, Sendable {
  /// The command's id, such as `quit`.
  public var command: String
  /// Key names, such as `ctrl-d`; empty takes the command off the keyboard.
  public var keys: [String]
  /// Where it stands, so that an unknown command or key can be told.
  public var position: SourcePosition

  /// A binding.
  public init(command: String, keys: [String], position: SourcePosition) {
    self.command = command
    self.keys = keys
    self.position = position
  }
}
