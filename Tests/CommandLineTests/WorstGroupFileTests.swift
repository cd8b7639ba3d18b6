import Catalog
import ConfigurationFiles
import TencentCloud
import Testing

@testable import mqdeck

/// Which groups were the worst, on disk.
struct WorstGroupFileTests {
  private let home = TemporaryHome()
  private let now: Int64 = 1_800_000_000
  private let worst = [
    GroupKey(instanceID: "rmq-1", name: "a"), GroupKey(instanceID: "rmq-2", name: "b"),
    GroupKey(instanceID: "rmq-2", name: "c"),
  ]

  private func place(_ region: String) -> AnswerPlace {
    AnswerPlace(
      CloudClientConfiguration(
        credential: Credential(secretID: "AKIDsecretsecret", secretKey: "key"), region: region))
  }

  @Test func whatIsKeptIsReadForAWeek() async throws {
    let file = WorstGroupFile(home.path + "/cache/worst.json")
    #expect(file.groups(of: place("ap-x"), at: now).isEmpty)
    try await file.keep(worst, of: place("ap-x"), at: now)
    try await file.keep([], of: place("ap-y"), at: now)
    #expect(file.groups(of: place("ap-x"), at: now + 7 * 86_400 - 1) == worst)
    #expect(file.groups(of: place("ap-y"), at: now).isEmpty)
    #expect(file.groups(of: place("ap-x"), at: now + 7 * 86_400).isEmpty)
    #expect(file.groups(of: place("ap-x"), at: now - 1).isEmpty)
    #expect(SmallFile(file.path).permissions == 0o600)
    let text = String(decoding: try #require(try SmallFile(file.path).read()), as: UTF8.self)
    #expect(!text.contains("AKID"))
  }

  @Test(arguments: ["", "no JSON", "{}", #"{"version":2,"entries":[]}"#])
  func whatIsOddIsAsGoodAsNone(text: String) async throws {
    let file = WorstGroupFile(home.path + "/worst.json")
    try PrivateFile(file.path).write(Array(text.utf8))
    #expect(file.groups(of: place("ap-x"), at: now).isEmpty)
    try await file.keep(worst, of: place("ap-x"), at: now)
    #expect(file.groups(of: place("ap-x"), at: now) == worst)
  }
}
