/// Stage 2: what is to be written, in the terms of Swift.
struct Model {
  struct Field {
    var wireName: String
    var name: String
    var kind: Kind
    var isList: Bool
    /// Those of its owner's dialects that have it.
    var dialects: Dialects
    /// Those in which a request must have it.
    var requiredIn: Dialects
    var isNullable: Bool
    /// Whether it is the list that an answer is about, which is always there.
    var isSubject = false
    var isSecret: Bool
    var isMessageBody: Bool
    /// The enumeration of its values, where its type in Swift is a plain one.
    var enumeration: String?
    var note: String

    /// Whether a request must have it in every dialect.
    var isRequired: Bool { requiredIn == dialects }
  }

  /// What a value is: all that the three ways of writing a field differ in.
  enum Kind: Equatable {
    case scalar(String, wire: String)
    case time(TimeUnit)
    /// A time in place of which a number stands for something else, by a type of its own.
    case exceptionalTime(String, TimeUnit, exception: Int)
    case enumeration(String, type: String, wire: String)
    case structure(String, type: String, isAskedAndAnswered: Bool)
  }

  enum TimeUnit: String { case seconds, milliseconds }

  struct Action {
    var name: String
    var group: String
    var note: String
    var facts: ProductFacts.Action
    var dialects: Dialects
    var mutates: Bool
    var requestsPerSecond: Int
    var higherLimit: (dialects: Dialects, requestsPerSecond: Int)?
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
    var dialects: Dialects
    var members: [Field]
  }

  struct Enumeration {
    struct Value {
      var name: String
      var value: String
      var meaning: String
      /// Those of the enumeration's dialects that have it.
      var dialects: Dialects
    }

    var name: String
    var rawType: String
    var dialects: Dialects
    var values: [Value]
  }

  var product: Product
  var source: SourceData
  var facts: ProductFacts
  var actions: [Action]
  var structures: [Structure]
  var enumerations: [Enumeration]
}
