/// The words of a command line, as they are read where they are plain: one after the other.
struct PlainWords {
  private var rest: ArraySlice<String>

  init(_ words: some Collection<String>) { rest = Array(words)[...] }

  /// The next word.
  mutating func next() -> String? { rest.popFirst() }

  /// The next word, as the value of the one before; nil where it says nothing or may be an option.
  mutating func value() -> String? {
    guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else { return nil }
    return value
  }

  /// Sets what was read; false where it is no such thing.
  static func set<Value>(_ place: inout Value?, _ read: Value?) -> Bool {
    place = read
    return read != nil
  }

  /// Sets what was read; false where it is no such thing.
  static func set<Value>(_ place: inout Value, _ read: Value?) -> Bool {
    guard let read else { return false }
    place = read
    return true
  }
}
