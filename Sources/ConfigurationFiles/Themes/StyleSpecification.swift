/// How an element is painted, as a theme's file says it.
public struct StyleSpecification: Hashable, Sendable {
  /// The ways to stand out.
  public enum Attribute: String, Hashable, Sendable, CaseIterable {
    /// Heavier or brighter.
    case bold
    /// Fainter.
    case dim
    /// Slanted.
    case italic
    /// Underlined.
    case underline
    /// Colours exchanged.
    case reverse
  }

  /// The colour of characters.
  public var foreground: ColorSpecification
  /// The colour behind them.
  public var background: ColorSpecification
  /// How it stands out, each once, in the order of `Attribute`.
  public private(set) var attributes: [Attribute]

  /// A style; what is left out is the terminal's own.
  public init(
    foreground: ColorSpecification = .terminalDefault,
    background: ColorSpecification = .terminalDefault, attributes: [Attribute] = []
  ) {
    self.foreground = foreground
    self.background = background
    // Nearly all have one at most, and the start makes a whole theme of them.
    self.attributes =
      attributes.count < 2 ? attributes : Attribute.allCases.filter(attributes.contains)
  }

  /// Lets it stand out in one more way.
  mutating func insert(_ attribute: Attribute) {
    attributes = Attribute.allCases.filter { $0 == attribute || attributes.contains($0) }
  }
}
