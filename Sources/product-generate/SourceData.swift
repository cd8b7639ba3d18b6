import FoundationEssentials

/// Stage 1: the data as it stands in the file.
struct SourceData: Decodable {
  struct Field: Decodable {
    var name: String
    var type: String
    var list: Bool?
    var required: Bool?
    var nullable: Bool?
    var `enum`: String?
    var note: String
    /// The documents that have it. Set after reading.
    var dialects = Dialects.all
    /// The enumeration that a later document gives it, where an earlier one has plain values.
    var laterEnumeration: String?
    /// Those in which it is required.
    var requiredIn: Dialects = []

    private enum CodingKeys: String, CodingKey {
      case name, type, list, required, nullable, `enum`, note
    }
  }

  struct Action: Decodable {
    var group: String
    var note: String
    var requestsPerSecond: Int
    var mutates: Bool
    var request: [Field]
    var response: [Field]
    var errors: [String]
    var dialects = Dialects.all
    /// Where more calls a second are allowed, and how many.
    var higherLimit: (dialects: Dialects, requestsPerSecond: Int)?

    private enum CodingKeys: String, CodingKey {
      case group, note, requestsPerSecond, mutates, request, response, errors
    }
  }

  struct Structure {
    var fields: [Field]
    var dialects: Dialects
  }

  struct Enumeration {
    struct Value {
      var value: String
      var meaning: String
      var dialects: Dialects
    }

    var values: [Value]
    var dialects: Dialects
  }

  struct Errors: Decodable {
    var common: [String]
    var business: [String]
  }

  struct Limits: Decodable {
    var getBytes: Int
    var postV1Bytes: Int
    var postV3Bytes: Int
    var responseBytes: Int
    var clockSkewSeconds: Int
  }

  var service: String
  var version: String
  var regions: [String]
  var hostRegions: [String]
  var limits: Limits
  var actions: [String: Action]
  /// The names of all actions in the order of the file.
  var actionOrder: [String] = []
  var structures: [String: Structure] = [:]
  var enumerations: [String: Enumeration] = [:]
  var enumerationOrder: [String] = []
  var errors: Errors

  private let structs: [String: [Field]]
  private let enums: [String: [String: String]]

  private enum CodingKeys: String, CodingKey {
    case service, version, regions, hostRegions, limits
    case actions, structs, enums, errors
  }

  /// - Parameter dialects: Those that the file documents.
  /// - Throws: `DecodingError` where it is not what this program knows.
  init(json: Data, dialects: Dialects) throws {
    self = try JSONDecoder().decode(SourceData.self, from: json)
    let order = FileOrder(json)
    actionOrder = order.sorted(actions.keys, under: ["actions"])
    actions = actions.mapValues { action in
      var action = action
      action.dialects = dialects
      action.request = Self.marked(action.request, dialects)
      action.response = Self.marked(action.response, dialects)
      return action
    }
    structures = structs.mapValues {
      Structure(fields: Self.marked($0, dialects), dialects: dialects)
    }
    enumerationOrder = order.sorted(enums.keys, under: ["enums"])
    for (name, meanings) in enums {
      let values = order.sorted(meanings.keys, under: ["enums", name])
      enumerations[name] = Enumeration(
        values: values.map {
          .init(value: $0, meaning: meanings[$0] ?? "", dialects: dialects)
        }, dialects: dialects)
    }
  }

  /// Every field as `Owner.Field`.
  var fieldNames: Set<String> {
    let owned =
      structures.map { ($0, $1.fields) } + actions.map { ($0, $1.request + $1.response) }
    return Set(owned.flatMap { owner, fields in fields.map { "\(owner).\($0.name)" } })
  }

  private static func marked(_ fields: [Field], _ dialects: Dialects) -> [Field] {
    fields.map { field in
      var field = field
      field.dialects = dialects
      field.requiredIn = field.required == true ? dialects : []
      return field
    }
  }
}
