/// Stage 2: what is to be written, in the terms of Swift.
struct Model {
  struct Field {
    var wireName: String
    var name: String
    var kind: Kind
    var isList: Bool
    var isRequired: Bool
    var isNullable: Bool
    /// Whether it is the list that an answer is about, which is always there.
    var isSubject = false
    var note: String
  }

  /// What a value is: all that the three ways of writing a field differ in.
  enum Kind: Equatable {
    case scalar(String, wire: String)
    case time(TimeUnit)
    case enumeration(String, type: String, wire: String)
    case structure(String, type: String, isAskedAndAnswered: Bool)
  }

  enum TimeUnit: String { case seconds, milliseconds }

  struct Action {
    var name: String
    var group: String
    var note: String
    var facts: ActionFacts.Action
    var mutates: Bool
    var requestsPerSecond: Int
    var request: [Field]
    var response: [Field]
    var errors: [String]
  }

  /// Where a structure stands decides how it is read and written.
  enum Use { case asked, answered, askedAndAnswered }

  struct Structure {
    var wireName: String
    var type: String
    var use: Use
    var members: [Field]
  }

  struct Enumeration {
    struct Value {
      var name: String
      var value: String
      var meaning: String
    }

    var name: String
    var rawType: String
    var values: [Value]
  }

  var source: SourceData
  var actions: [Action]
  var structures: [Structure]
  var enumerations: [Enumeration]
}
