import Catalog

/// The command line where it is plain: known words, spelled out, with good values. The parser of all
/// commands takes 3 ms for it, by looking at types while it runs: half of the way to the first frame,
/// and a quarter of a whole call. Whatever is not plain, mistakes and help included, is left to it.
enum PlainCommandLine {
  /// What the arguments after the program's name mean; nil where they are not plain.
  static func command(_ arguments: [String]) -> (any RunnableCommand)? {
    let words = PlainWords(arguments.dropFirst())
    switch arguments.first {
    case "--version" where arguments.count == 1: return VersionOrder()
    case "call": return CallOrder(plain: words)
    case "get": return GetOrder(plain: words)
    case "lag": return LagOrder(plain: words)
    case "board": return BoardOrder(plain: words)
    default: return ConsoleCommand(plain: PlainWords(arguments))
    }
  }
}

extension ConsoleCommand {
  fileprivate init?(plain words: PlainWords) {
    var words = words
    var options = PlainOptions()
    while let word = words.next() {
      guard options.take(word, &words) else { return nil }
    }
    self.init(options: options)
  }
}

extension CallOrder {
  fileprivate init?(plain words: PlainWords) {
    var words = words
    guard let action = words.value() else { return nil }
    self.init(action: action)
    while let word = words.next() {
      guard take(word, &words) || options.take(word, &words) || takeParameter(word, &words) else {
        return nil
      }
    }
  }

  private mutating func take(_ word: String, _ words: inout PlainWords) -> Bool {
    switch word {
    case "--list": isList = true
    case "--show-secrets": showsSecrets = true
    case "--json": return PlainWords.set(&json, words.value())
    case "--confirm": return PlainWords.set(&confirmation, words.value())
    case "--secret":
      guard let name = words.value() else { return false }
      secrets.append(name)
    default: return false
    }
    return true
  }

  /// Those of the action begin with a capital letter, which no option does.
  private mutating func takeParameter(_ word: String, _ words: inout PlainWords) -> Bool {
    guard word.hasPrefix("--"), let first = word.utf8.dropFirst(2).first,
      UInt8(ascii: "A") <= first, first <= UInt8(ascii: "Z"),
      !word.utf8.contains(UInt8(ascii: "=")), let value = words.value()
    else { return false }
    parameters += [word, value]
    return true
  }
}

extension GetOrder {
  fileprivate init?(plain words: PlainWords) {
    var words = words
    guard let resource = words.value().flatMap(ListedResource.init(argument:)) else { return nil }
    self.init(resource: resource)
    while let word = words.next() {
      guard take(word, &words) || style.take(word, &words) || options.take(word, &words) else {
        return nil
      }
    }
    if mistake != nil || style.mistake != nil { return nil }
  }

  private mutating func take(_ word: String, _ words: inout PlainWords) -> Bool {
    switch word {
    case "--instance": return PlainWords.set(&instance, words.value())
    case "--topic": return PlainWords.set(&topic, words.value())
    case "--group": return PlainWords.set(&group, words.value())
    case "--task": return PlainWords.set(&task, words.value())
    case "--since": return PlainWords.set(&since, words.value())
    case "--limit": return PlainWords.set(&limit, words.value().flatMap { Int($0) })
    case "--no-lag": hasLag = false
    case "--show-secrets": showsSecrets = true
    case "--id":
      guard let value = words.value() else { return false }
      ids.append(value)
    default: return false
    }
    return true
  }
}

extension LagOrder {
  fileprivate init?(plain words: PlainWords) {
    self.init()
    var words = words
    while let word = words.next() {
      guard take(word, &words) || style.take(word, &words) || options.take(word, &words) else {
        return nil
      }
    }
    if mistake != nil || style.mistake != nil { return nil }
  }

  private mutating func take(_ word: String, _ words: inout PlainWords) -> Bool {
    switch word {
    case "--fail-growing": failsGrowing = true
    case "--history": hasHistory = true
    case "--samples": return PlainWords.set(&samples, words.value().flatMap { Int($0) })
    case "--interval": return PlainWords.set(&intervalSeconds, words.value().flatMap { Int($0) })
    case "--fail-above": return PlainWords.set(&limit, words.value().flatMap { Int64($0) })
    case "--instance", "--group":
      guard let value = words.value() else { return false }
      if word == "--instance" { instances.append(value) } else { patterns.append(value) }
    default: return false
    }
    return true
  }
}

extension BoardOrder {
  fileprivate init?(plain words: PlainWords) {
    self.init()
    var words = words
    while let word = words.next() {
      guard take(word, &words) || style.take(word, &words) || options.take(word, &words) else {
        return nil
      }
    }
    if style.mistake != nil { return nil }
  }

  private mutating func take(_ word: String, _ words: inout PlainWords) -> Bool {
    switch word {
    case "--history": hasHistory = true
    case "--fail-on":
      return PlainWords.set(&failsOn, words.value().flatMap { FailOn(rawValue: $0) })
    default: return false
    }
    return true
  }
}

extension ListStyle {
  fileprivate mutating func take(_ word: String, _ words: inout PlainWords) -> Bool {
    switch word {
    case "--raw": isRaw = true
    case "--watch": isWatching = true
    case "--filter": return PlainWords.set(&filter, words.value())
    case "--sort": return PlainWords.set(&sort, words.value().map(ListingSort.init))
    case "-o", "--output":
      return PlainWords.set(&format, words.value().flatMap { ListingFormat(rawValue: $0) })
    default: return false
    }
    return true
  }
}
