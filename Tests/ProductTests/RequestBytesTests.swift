import FoundationEssentials
import TRocket
import TencentCloud
import Testing

/// Requests as they were written when there was only the document of May 2024: whole, and with no
/// more than they must have.
@Suite struct RequestBytesTests {
  private static let folder = #filePath.split(
    separator: "/", omittingEmptySubsequences: false
  ).dropLast().joined(separator: "/")

  private static let names = APICatalog.trocket.documented(in: .may2024).actions.map(\.name)

  private func samples() throws -> [String: [String]] {
    let path = "\(Self.folder)/Samples/requests-2024.json"
    let json = try #require(FileManager.default.contents(atPath: path))
    return try JSONDecoder().decode([String: [String]].self, from: json)
  }

  private func bytes<A: TRocketAction>(_: A.Type, _ text: String) throws -> String {
    let request = try JSONDecoder().decode(A.self, from: Data(text.utf8))
    return String(decoding: try CloudCall(request).body, as: UTF8.self)
  }

  @Test func everyActionOfThenHasOne() throws {
    #expect(Set(try samples().keys) == Set(Self.names))
    #expect(Self.names.count == 46)
  }

  @Test(arguments: names) func theBytesAreStillTheSame(name: String) throws {
    let type = try #require(TRocketActions.all.first { $0.name == name })
    for text in try #require(try samples()[name]) {
      #expect(try bytes(type, text) == text)
    }
  }
}
