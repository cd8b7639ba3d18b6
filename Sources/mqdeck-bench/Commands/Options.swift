/// What the program was asked for.
struct Options: Equatable {
  /// What is wrong with the arguments.
  struct Mistake: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  var mqdeck: String?
  var symbols: String?
  var reference: String?
  /// Names of measurements or of their kinds; all but an hour's where there are none.
  var chosen: [String] = []
  var limitsFile: String?
  var tables: [Language] = []
  var isLong = false
  var asksForHelp = false
  /// Of the long run by a clock of its own.
  var hours = 48
  var budget = 10

  init(parsing arguments: some Sequence<String>) throws(Mistake) {
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      switch word {
      case "--help": asksForHelp = true
      case "--long": isLong = true
      case "--symbols": symbols = try Options.value(word, &rest)
      case "--reference": reference = try Options.value(word, &rest)
      case "--only": chosen.append(try Options.value(word, &rest))
      case "--limits": limitsFile = try Options.value(word, &rest)
      case "--hours": hours = try Options.number(word, &rest)
      case "--budget": budget = try Options.number(word, &rest)
      case "--table":
        let code = try Options.value(word, &rest)
        guard let language = Language(rawValue: code) else {
          throw Mistake(description: "--table takes en or zh, not \(code)")
        }
        tables.append(language)
      case _ where word.hasPrefix("-") || mqdeck != nil:
        throw Mistake(description: "unknown argument \(word)")
      default: mqdeck = word
      }
    }
  }

  private static func value(
    _ option: String, _ rest: inout ArraySlice<String>
  ) throws(Mistake) -> String {
    guard let value = rest.popFirst() else { throw Mistake(description: "\(option) needs a value") }
    return value
  }

  private static func number(
    _ option: String, _ rest: inout ArraySlice<String>
  ) throws(Mistake) -> Int {
    let value = try value(option, &rest)
    guard let number = Int(value), number > 0 else {
      throw Mistake(description: "\(option) takes a number, not \(value)")
    }
    return number
  }
}
