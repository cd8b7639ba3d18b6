/// A key with the modifiers held.
public struct KeyPress: Hashable, Sendable {
  /// Keys held with another.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Control.
    public static let control = Modifiers(rawValue: 1)
    /// Alt or Meta (sent as a leading escape).
    public static let alt = Modifiers(rawValue: 2)
    /// Shift, where the character does not already show it (`shift-tab`).
    public static let shift = Modifiers(rawValue: 4)
  }

  /// The key. With control held, letters are in lower case.
  public var key: Key
  /// What was held with it.
  public var modifiers: Modifiers

  /// A key press.
  public init(_ key: Key, modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A character typed without modifiers.
  public static func character(_ character: Character) -> KeyPress {
    KeyPress(.character(character))
  }

  /// A letter with control held.
  public static func control(_ letter: Character) -> KeyPress {
    KeyPress(.character(letter), modifiers: .control)
  }
}
