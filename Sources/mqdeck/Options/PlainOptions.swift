/// The options that the console and the one-shot commands have in common, as values.
struct PlainOptions: Equatable, Sendable {
  /// Those of the simulated cloud.
  var console = ConsoleOptions()
  /// The others.
  var connection = ConnectionOptions()

  /// Takes a word where it is one of these, with the value behind it.
  mutating func take(_ word: String, _ words: inout PlainWords) -> Bool {
    if takeFlag(word) { return true }
    var ahead = words
    guard let value = ahead.value(), takeOption(word, value) else { return false }
    words = ahead
    return true
  }

  private mutating func takeFlag(_ word: String) -> Bool {
    switch word {
    case "--demo": console.demo = true
    case "--read-only": connection.readOnly = true
    case "--insecure-http": connection.insecureHTTP = true
    case "--utf8": connection.utf8 = true
    case "--slow": connection.slow = true
    default: return false
    }
    return true
  }

  private mutating func takeOption(_ word: String, _ value: String) -> Bool {
    switch word {
    case "--region": connection.region = value
    case "--profile": connection.profile = value
    case "--endpoint": connection.endpoint = value
    case "--theme": connection.theme = value
    case "--log-file": connection.logFile = value
    case "--ca-file": connection.caFile = value
    case "--lang": return PlainWords.set(&connection.lang, LanguageOption(rawValue: value))
    case "--refresh":
      return PlainWords.set(&connection.refresh, ConnectionOptions.refreshSeconds(value))
    case "--budget": return PlainWords.set(&connection.budget, ConnectionOptions.budget(value))
    case "--dialect":
      return PlainWords.set(&console.simulator.dialect, DialectOption(rawValue: value))
    case "--fleet": return PlainWords.set(&console.simulator.fleet, FleetOption(rawValue: value))
    case "--speed": return PlainWords.set(&console.speed, ConsoleOptions.speed(value))
    case "--seed": return PlainWords.set(&console.simulator.seed, UInt64(value))
    case "--fault":
      guard let fault = FaultOption(argument: value) else { return false }
      console.simulator.faults.append(fault)
    default: return false
    }
    return true
  }
}
