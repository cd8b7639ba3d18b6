/// How an answer is not what the API documents.
public enum AnswerDefect: Equatable, Sendable {
  /// It has no bytes.
  case empty
  /// It is something else: a page of a gateway, or cut off.
  case notJSON(bytes: Int, contentType: String?)
  /// Its lists and objects stand in one another deeper than any answer of the API does.
  case tooDeep
  /// There is no `Response` in it.
  case noResponse
  /// Something that the API always gives is missing or null. The place is such as `Data[3].Topic`.
  case absent(place: String)
  /// Something is of another type than the API says. Without a place it is the whole.
  case wrongType(place: String, expected: Expected)
  /// A value cannot be read, such as a number that is too large.
  case unreadable(place: String)
  /// A page holds more items than were asked for; the rest was cut off.
  case tooMany(asked: Int, given: Int)
  /// The service says that there are so many, and gave another number of them.
  case miscounted(said: Int, given: Int)
  /// So many items of a list have no name that can be read.
  case nameless(count: Int)
  /// What was asked for by name is an action that is not known here.
  case unknownAction

  /// What was expected in its place.
  public enum Expected: Equatable, Sendable {
    /// A text.
    case text
    /// A number without a fraction.
    case wholeNumber
    /// Any number.
    case number
    /// `true` or `false`.
    case flag
    /// A list.
    case list
    /// Members by name.
    case object
  }
}

extension AnswerDefect: CustomStringConvertible {
  /// One short sentence in English, for logs and one-shot commands.
  public var description: String {
    switch self {
    case .empty: "it is empty"
    case .notJSON(let bytes, let type): "\(bytes) bytes of \(type ?? "unnamed content"): not JSON"
    case .tooDeep: "it is nested too deep to be read"
    case .noResponse: "no Response in it"
    case .absent(let place): "\(place) is missing or null"
    case .wrongType("", let expected): "it is not \(expected)"
    case .wrongType(let place, let expected): "\(place) is not \(expected)"
    case .unreadable(let place): "\(place) cannot be read"
    case .tooMany(let asked, let given):
      "\(given) items where \(asked) were asked for; the rest was cut off"
    case .miscounted(let said, let given): "the total is \(said), but \(given) were given"
    case .nameless(let count): "\(count) of the items have no name that can be read"
    case .unknownAction: "the API has no such action"
    }
  }
}

extension AnswerDefect.Expected: CustomStringConvertible {
  /// With its article, in English.
  public var description: String {
    switch self {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .flag: "true or false"
    case .list: "a list"
    case .object: "an object"
    }
  }

  /// What a decoder expected.
  init(_ type: any Any.Type) {
    switch type {
    case is String.Type: self = .text
    case is any FixedWidthInteger.Type: self = .wholeNumber
    case is any BinaryFloatingPoint.Type: self = .number
    case is Bool.Type: self = .flag
    default: self = "\(type)".hasPrefix("Array") ? .list : .object
    }
  }
}

extension AnswerDefect {
  /// What a decoder found, in the words of the API.
  /// - Parameter whole: what to say where it is no JSON at all.
  init(_ error: any Error, whole: AnswerDefect) {
    switch error {
    case DecodingError.typeMismatch(let type, let context):
      self = .wrongType(place: Self.place(context.codingPath), expected: Expected(type))
    case DecodingError.valueNotFound(_, let context):
      self = .absent(place: Self.place(context.codingPath))
    case DecodingError.keyNotFound(let key, let context):
      self = .absent(place: Self.place(context.codingPath + [key]))
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      self = .unreadable(place: Self.place(context.codingPath))
    default: self = whole
    }
  }

  /// Every answer stands under `Response`, which is not said of each of its fields.
  private static func place(_ path: [any CodingKey]) -> String {
    let inner = path.count > 1 && path[0].stringValue == "Response" ? path.dropFirst() : path[...]
    let names = inner.map { key in key.intValue.map { "[\($0)]" } ?? "." + key.stringValue }
    let joined = names.joined()
    return joined.hasPrefix(".") ? String(joined.dropFirst()) : joined
  }
}
