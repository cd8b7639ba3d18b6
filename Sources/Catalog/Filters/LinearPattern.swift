/// A pattern of text that is matched in time linear in the text: the regular expressions that people
/// type into a filter, without back-references and looking around. Letters match in either case.
///
/// What it may cost is bounded when it is read: its length, its repetitions and the size of its
/// program. A pattern beyond that is none.
package struct LinearPattern: Sendable {
  /// The most letters of a pattern.
  static let mostLetters = 256
  /// The most times that a `{n,m}` may ask for.
  static let mostRepetitions: UInt32 = 100
  /// The deepest that groups may stand in each other.
  static let mostNesting = 40
  /// The most instructions of the program that is made of it.
  static let mostInstructions = 2000

  /// A step of the program.
  enum Instruction: Equatable, Sendable {
    /// A byte of a range, then on.
    case byte(ClosedRange<UInt8>, next: Int)
    /// Either way.
    case split(Int, Int)
    /// Goes on where the place is such.
    case assert(Assertion, next: Int)
    /// It is found.
    case match
  }

  /// What a place in the text can be.
  enum Assertion: Equatable, Sendable {
    case lineStart, lineEnd, wordBoundary, noWordBoundary, never
  }

  let instructions: [Instruction]
  let start: Int

  /// Nil where the text is no pattern, or one that might cost too much.
  package init?(_ source: String) {
    guard let node = PatternParser.node(source), let program = PatternCompiler.program(node) else {
      return nil
    }
    (instructions, start) = program
  }
}

/// What a pattern consists of.
indirect enum PatternNode {
  case empty
  /// One letter of several ranges.
  case scalars([ClosedRange<UInt32>])
  case assertion(LinearPattern.Assertion)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case repeated(PatternNode, least: UInt32, most: UInt32?)
}
