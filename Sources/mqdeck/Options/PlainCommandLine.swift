/// The console's command line where it is plain: known options, spelled out, with good values. The
/// parser of all commands takes 3 ms for it, by looking at types while it runs, and that is half of
/// the way to the first frame. Whatever is not plain, mistakes and help included, is left to it.
struct PlainCommandLine: Equatable, Sendable {
  /// The console's own options.
  var console = ConsoleOptions()
  /// The others.
  var connection = ConnectionOptions()

  /// Reads the arguments after the program's name; nil where they are not plain.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if takeFlag(word) { continue }
      guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-"),
        takeOption(word, value)
      else {
        return nil
      }
    }
  }

  private mutating func takeFlag(_ word: String) -> Bool {
    switch word {
    case "--demo": console.demo = true
    case "--read-only": connection.readOnly = true
    case "--insecure-http": connection.insecureHTTP = true
    case "--utf8": connection.utf8 = true
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
    case "--lang": return take(LanguageOption(rawValue: value), into: &connection.lang)
    case "--refresh":
      return take(ConnectionOptions.refreshSeconds(value), into: &connection.refresh)
    case "--budget": return take(ConnectionOptions.budget(value), into: &connection.budget)
    case "--fleet": return take(FleetOption(rawValue: value), into: &console.simulator.fleet)
    case "--speed": return take(ConsoleOptions.speed(value), into: &console.speed)
    case "--fault":
      guard let fault = FaultOption(argument: value) else { return false }
      console.simulator.faults.append(fault)
    case "--seed": return take(UInt64(value), into: &console.simulator.seed)
    default: return false
    }
    return true
  }

  private func take<Value>(_ read: Value?, into place: inout Value?) -> Bool {
    place = read
    return read != nil
  }

  private func take<Value>(_ read: Value?, into place: inout Value) -> Bool {
    guard let read else { return false }
    place = read
    return true
  }
}
