package import Catalog
package import TencentCloud
package import TerminalUI

/// A parameter in a form: what the API says of it, what the user gave, and what is wrong with that.
package struct FormField: Equatable, Sendable {
  /// How a value is given.
  package enum Content: Equatable, Sendable {
    /// A line of text.
    case text(LineEditor)
    /// One of several values.
    case choice(FormChoice)
    /// Structures, each with its members.
    case items([[FormField]])
  }

  /// What the API says of it.
  package let descriptor: ParameterDescriptor
  /// The product whose API says so.
  package let service: String
  /// The dialect in which it is sent; nil where that is not known.
  package let dialect: Dialect?
  /// What was given.
  package internal(set) var content: Content
  /// The value that the thing has now, as text; nil where it is not known or there is none.
  package internal(set) var present: String?
  /// The number of a present time, which its text tells to the second alone.
  var presentTime: Int64?
  /// The zone in which times are read and typed; nil where they stay numbers.
  var timeZone: TimeZoneRule? { zone?.rule }
  private let zone: FormZone?
  /// Whether it names what the form is about, and stays.
  package var isFixed = false
  /// Whether the service takes and tells its text in Base64, and it is read and typed as it is.
  var isBase64 = false
  /// What is wrong with it.
  package var problem: Phrase?
  private var openingSignature: [String] = []

  /// An empty field.
  package init(
    _ descriptor: ParameterDescriptor, of service: String, in dialect: Dialect? = nil,
    timeZone: TimeZoneRule? = nil
  ) {
    self.descriptor = descriptor
    self.service = service
    self.dialect = dialect
    zone = timeZone.map(FormZone.init)
    content = FormField.empty(descriptor, APICatalogs.spoken(in: dialect).catalog(of: service))
  }

  private static func empty(_ descriptor: ParameterDescriptor, _ catalog: APICatalog?) -> Content {
    if case .structure = descriptor.kind { return .items([]) }
    if descriptor.isList { return .text(LineEditor()) }
    if descriptor.kind == .boolean { return .choice(FormChoice(values: ["true", "false"])) }
    if let name = descriptor.enumeration,
      let enumeration = catalog?.enumeration(named: name)
    {
      return .choice(FormChoice(values: enumeration.values.map(\.value)))
    }
    return .text(LineEditor())
  }

  /// What was given, as text; empty where nothing was. Items have none.
  package var text: String {
    switch content {
    case .text(let editor): editor.text
    case .choice(let choice): choice.value ?? ""
    case .items: ""
    }
  }

  /// Gives a value. One that is not among the choices is kept as text.
  package mutating func set(_ text: String) {
    switch content {
    case .choice(var choice):
      if choice.select(text) {
        content = .choice(choice)
      } else {
        content = .text(LineEditor(text: text))
      }
    case .text: content = .text(LineEditor(text: text))
    case .items: break
    }
  }

  /// Whether something else stands here than when the form opened, or when the present value came.
  package var isChanged: Bool { signature != openingSignature }

  /// Remembers what stands here as not the user's.
  package mutating func markAsOpened() { openingSignature = signature }

  /// What stands here, to be compared.
  private var signature: [String] {
    guard case .items(let items) = content else { return text.isEmpty ? [] : [text] }
    return items.flatMap { item in ["item"] + item.flatMap { [$0.text] } }
  }

  /// The members of one more item; empty where the field holds no structures.
  var emptyItem: [FormField] {
    guard case .structure(let name) = descriptor.kind,
      let structure = APICatalogs.spoken(in: dialect).catalog(of: service)?.structure(named: name)
    else { return [] }
    return structure.members.filter { !$0.isIgnoredInRequests }.map {
      FormField($0, of: service, in: dialect, timeZone: timeZone)
    }
  }
}

extension ParameterDescriptor {
  /// Structures that are both answered and sent hold members that only an answer fills: the API's
  /// data says so in words.
  fileprivate var isIgnoredInRequests: Bool { note.contains("ignored on input") }
}

/// The zone of a form's times. There is one in a session: fields do not differ by it.
private struct FormZone: Equatable, Sendable {
  let rule: TimeZoneRule

  static func == (left: FormZone, right: FormZone) -> Bool { true }
}
