import FoundationEssentials
import Testing

@testable import trocket_generate

@Suite struct GenerationTests {
  private static let folder =
    String(
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")) + "/Sources/TRocket"

  @Test func generatedFilesAreThoseOfTheData() throws {
    let files = try Generation.files(
      of: try data("trocket-2023-03-08.json"), facts: try data("trocket-facts.json"))
    let found = try FileManager.default.subpathsOfDirectory(atPath: "\(Self.folder)/Generated")
    #expect(Set(found.filter { $0.hasSuffix(".swift") }) == Set(files.keys))
    for (path, text) in files {
      let checkedIn = FileManager.default.contents(atPath: "\(Self.folder)/Generated/\(path)")
      #expect(checkedIn == Data(text.utf8), "run trocket-generate: \(path) is not of the data")
    }
  }

  @Test func anActionWithoutFactsIsMissed() throws {
    let facts = try data("trocket-facts.json")
    let fewer = String(decoding: facts, as: UTF8.self)
      .replacing(#""CreateTopic":"#, with: #""CreateNothing":"#)
    #expect(throws: ActionFacts.Missing.self) {
      _ = try Generation.files(
        of: try data("trocket-2023-03-08.json"), facts: Data(fewer.utf8))
    }
  }

  private func data(_ name: String) throws -> Data {
    try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(name)"))
  }

  @Test(arguments: [
    ("InstanceId", "instanceID"), ("SSLServerCertId", "sslServerCertID"), ("MsgTTL", "msgTTL"),
    ("ConsumerLag", "consumerLag"), ("TopicV4", "topicV4"), ("Url", "url"),
    ("IpRules", "ipRules"), ("Id", "id"),
  ])
  func memberNames(wireName: String, name: String) { #expect(memberName(wireName) == name) }

  @Test(arguments: [
    ("CREATE_FAILURE", "createFailure"), ("mqtt-ws", "mqttWs"), ("FIFO", "fifo"),
    ("AlreadyExists", "alreadyExists"), ("platinum_1w", "platinum1w"),
  ])
  func caseNames(value: String, name: String) { #expect(caseName(value) == name) }
}
