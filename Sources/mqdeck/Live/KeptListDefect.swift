import Catalog
import FoundationEssentials
import TencentCloud

/// Why what is kept in a file cannot be read or written, for people.
struct KeptListDefect: Error, Equatable, CustomStringConvertible {
  /// The file, with the line where one is to be looked at.
  let place: String
  /// Why, in English.
  let reason: String

  /// `file:line: reason`
  var description: String { "\(place): \(reason)" }

  init(path: String, reason: String) {
    place = path
    self.reason = reason
  }

  /// What a decoder did not understand.
  init(path: String, bytes: [UInt8], _ error: any Error) {
    if String(validating: bytes, as: UTF8.self) == nil {
      self.init(path: path, reason: "it is not UTF-8 at \(BrokenText.place(in: bytes).english)")
    } else if let offset = JSONValue.brokenByte(in: Data(bytes)) {
      let line = bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
      let isCut = offset >= bytes.count
      self.init(path: "\(path):\(line)", reason: isCut ? "it ends too early" : "it is not JSON")
    } else {
      self.init(path: path, reason: KeptListDefect.sentence(error))
    }
  }

  private static func sentence(_ error: any Error) -> String {
    let path: [any CodingKey]
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      path = context.codingPath
    case DecodingError.keyNotFound(let key, let context): path = context.codingPath + [key]
    default: return "it cannot be read"
    }
    guard let index = path.first?.intValue else { return "it is not a list" }
    let member = path.dropFirst().map { "“\($0.stringValue)”" }.joined(separator: ".")
    let what = member.isEmpty ? "it" : member
    return "entry \(index + 1): \(what) is missing or not what belongs there"
  }
}
