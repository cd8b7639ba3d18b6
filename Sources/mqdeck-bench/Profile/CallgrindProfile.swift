/// What a file of callgrind says: all instructions, and how often functions were called.
struct CallgrindProfile: Equatable {
  private(set) var instructions = 0
  /// Whether it was written because a frame had been painted.
  private(set) var endsWithFrame = false
  private var calls: [String: Int] = [:]

  /// What lines of interest begin with; those of costs, which are most, do not.
  private static let first = Set("fctd".utf8)

  init() {}

  /// Reads a file. Its names are given once, with a number that stands for them afterwards.
  init(lines: some Sequence<String>) {
    var names: [Substring: String] = [:]
    var callee = ""
    for whole in lines where CallgrindProfile.first.contains(whole.utf8.first ?? 0) {
      let line = whole.prefix { !$0.isNewline }
      if line.hasPrefix("fn=") {
        _ = CallgrindProfile.name(line.dropFirst(3), &names)
      } else if line.hasPrefix("cfn=") {
        callee = CallgrindProfile.name(line.dropFirst(4), &names)
      } else if line.hasPrefix("calls=") {
        let count = line.dropFirst(6).prefix { $0 != " " }
        calls[callee, default: 0] += Int(count) ?? 0
      } else if line.hasPrefix("desc: Trigger: --dump-after=") {
        endsWithFrame = true
      } else if line.hasPrefix("totals: ") {
        instructions = Int(line.dropFirst(8).prefix { $0.isNumber }) ?? 0
      }
    }
  }

  /// What this one and the one after it say together.
  static func + (first: CallgrindProfile, second: CallgrindProfile) -> CallgrindProfile {
    var sum = second
    sum.instructions += first.instructions
    sum.calls.merge(first.calls, uniquingKeysWith: +)
    return sum
  }

  /// How often any of these functions was called.
  func callCount(_ names: String...) -> Int {
    names.reduce(0) { $0 + (calls[$1] ?? 0) }
  }

  /// How often functions were called whose names hold a text.
  func callCount(containing text: String) -> Int {
    calls.reduce(0) { $1.key.contains(text) ? $0 + $1.value : $0 }
  }

  /// The name in `(12) name` or, after its first time, `(12)`; without the depth of a recursion.
  private static func name(
    _ text: Substring, _ names: inout [Substring: String]
  ) -> String {
    guard text.first == "(", let end = text.firstIndex(of: ")") else { return String(text) }
    let number = text[...end]
    let rest = text[text.index(after: end)...].drop { $0 == " " }
    if rest.isEmpty { return names[number] ?? "" }
    let name = String(rest.prefix { $0 != "'" })
    names[number] = name
    return name
  }
}
