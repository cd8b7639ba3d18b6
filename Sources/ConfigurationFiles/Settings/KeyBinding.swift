/// The keys that the user gave to a command.
public struct KeyBinding: Equatable, Sendable {
  /// The command's id, such as `quit`.
  public var command: String
  /// Key names, such as `ctrl-d`; empty takes the command off the keyboard.
  public var keys: [String]
  /// Where the command stands, so that an unknown one can be told.
  public var position: SourcePosition
  /// Where the keys stand.
  public var keysPosition: SourcePosition

  /// A binding.
  public init(
    command: String, keys: [String], position: SourcePosition, keysPosition: SourcePosition
  ) {
    self.command = command
    self.keys = keys
    self.position = position
    self.keysPosition = keysPosition
  }
}
