/// The words of guards in a file of settings, and what may be meant for one.
enum GuardWords {
  /// The keys that hold guards.
  static let names = ["read_only", "rules", "profiles", "profile", "change_limit"]
  /// What a rule does.
  static let effects = ["forbid", "ask"]
  /// So many letters of a guard's name may be wrong.
  static let slipLetters = 2

  /// The guard that a key is, but for two letters, case, dashes and blanks; nil where it is none.
  /// `read_only:true`, without a blank, is one key.
  static func guardMeant(by key: String) -> String? {
    var spellings = [letters(of: key)]
    let start = key.prefix { !":：=".contains($0) }
    if start.count < key.count { spellings.append(letters(of: start)) }
    return nearest(spellings, among: names)
  }

  /// The guard, or the effect of a rule, that a key is.
  static func wordMeant(by key: String) -> String? {
    if let meant = guardMeant(by: key) { return meant }
    let spelling = letters(of: key.prefix { !":：=".contains($0) })
    if spelling == "ask" { return "ask" }
    return nearest([spelling], among: ["forbid"])
  }

  /// The guard whose line a text on several lines holds.
  static func lineSwallowed(by long: LongText) -> String? {
    let text = long.text
    return (names + effects).first { name in
      text.ranges(of: name + ":").contains { range in
        guard range.lowerBound > text.startIndex else { return true }
        let before = text[text.index(before: range.lowerBound)]
        return !before.isLetter && before != "_"
      }
    }
  }

  /// The same of a text for people, who may write of guards: only where a line begins with one.
  static func lineSwallowed(byReason long: LongText) -> String? {
    (names + effects).first { name in
      long.lines.contains { line in
        line.drop { $0.isWhitespace || "-{[\"'?,".contains($0) }.hasPrefix(name + ":")
      }
    }
  }

  /// Whether two names of profiles are each other's slip.
  static func areNear(_ left: String, _ right: String) -> Bool {
    let distance = EditDistance.between(left, right)
    return distance <= slipLetters && distance < max(left.count, right.count)
  }

  /// Whether a pattern fits a name but for letters: one in a short pattern, two in a longer one, or
  /// their case.
  static func isNear(pattern: String, to name: String) -> Bool {
    let distance = EditDistance.between(pattern: pattern, name)
    let stem = pattern.prefix { $0 != "*" && $0 != "?" }.lowercased()
    // `prod-*` beside `prod` is no slip.
    if stem.count > name.count, stem.hasPrefix(name.lowercased()) { return false }
    let letterCount = pattern.count { $0 != "*" && $0 != "?" }
    return distance == 0 || distance <= (letterCount < 4 ? 0 : letterCount < 6 ? 1 : slipLetters)
  }

  /// Whether two names are one but for their numbers: so are hosts and regions told apart.
  static func differInNumbersAlone(_ left: String, _ right: String) -> Bool {
    func parts(_ name: String) -> [Substring] {
      name.split(omittingEmptySubsequences: false) { $0.isNumber }
    }
    return left != right && left.contains(where: \.isNumber)
      && right.contains(where: \.isNumber)
      && parts(left).filter { !$0.isEmpty } == parts(right).filter { !$0.isEmpty }
  }

  private static func nearest(_ spellings: [String], among names: [String]) -> String? {
    for name in names {
      let wanted = letters(of: name)
      // A name much longer or shorter costs no look at its letters.
      for spelling in spellings where abs(spelling.count - wanted.count) <= slipLetters {
        if EditDistance.between(spelling, wanted) <= slipLetters { return name }
      }
    }
    return nil
  }

  /// Only its letters and digits, small, those of full width as plain ones.
  static func letters(of key: some StringProtocol) -> String {
    let narrow = key.unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: narrow.filter { $0.properties.isAlphabetic || ("0"..."9") ~= $0 })
    return String(text).lowercased()
  }
}
