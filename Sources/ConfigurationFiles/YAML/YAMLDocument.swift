/// What was read from a YAML file: as much as was right, and everything that was not.
public struct YAMLDocument: Equatable, Sendable {
  /// The value at the top; nil where the file is empty.
  public var root: YAMLNode?
  /// The mistakes, in the file's order.
  public var diagnostics: [Diagnostic]
  /// Those of the mistakes that cost something: what stands there in the file and not in `root`, or
  /// stands in `root` without what its tag makes of it.
  public var dropped: [Diagnostic]
  /// Where the values begin that aliases or merge keys repeat elsewhere.
  public var definitions: Set<SourcePosition>
  /// The texts that stand on more than one line.
  public var longTexts: [LongText]

  /// What was read.
  public init(
    root: YAMLNode?, diagnostics: [Diagnostic] = [], dropped: [Diagnostic] = [],
    definitions: Set<SourcePosition> = [], longTexts: [LongText] = []
  ) {
    self.root = root
    self.diagnostics = diagnostics
    self.dropped = dropped
    self.definitions = definitions
    self.longTexts = longTexts
  }

  /// Whether all that stands in the file stands in `root`. A mistake of syntax ends reading; what
  /// came before it is kept.
  public var isComplete: Bool { dropped.isEmpty }

  /// The most that a file may hold, in bytes.
  public static let sizeLimitBytes = 1_048_576
  /// How deep values may be nested, those that aliases repeat included.
  public static let depthLimit = 32
  /// How many values aliases and merge keys may repeat: a small file must not expand without end.
  public static let copyLimit = 10_000
}
